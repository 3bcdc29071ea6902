import { describe, expect, it } from 'vitest';
import { linesOf } from './ask.js';

const QUESTIONS = `who drives the 71?
Who drives the #71
who is in the 71 car
driver of the No. 71
whos driving the 71 this season
Who drove the 38 truck in 2030?
who will drive the 38 in Cup
who's in the 7?
71 driver
who has the 71 ride
who was in the 71 last year
what number is Example in?
what number does Dee Young run in trucks?
Ann Example's car number
which number will bo sample have next year
where is Gone going?
where's Example headed next year
where is Bo Sample going in 2032?
is Ann Example going to Heron?
was Example linked to Heron on 1 November 2030?
is Example going to Bluebird?
will Sample drive for Bluebird Racing
has Example signed with Kestrel
is Young going to Bluebird
is Gone leaving Heron?
when does Young race next?
when is Dee Youngs next race
is Dee Young racing at Phoenix?
is Young at COTA
is Sample racing at Kansas?
who races at Talladega?
is Young racing this weekend?
does Young race on 22 March?
who replaced Gone in the 71?
who replaced Cas Gone
who did Example replace?
who took over the 71 from Gone
who is on Heron's roster for 2031?
Heron lineup
who drives for Bluebird in Cup next season?
who drives for bluebird racing
which drivers does Heron have
who is Example's crew chief?
who is the crew chief of the 71
whos the crew chief for sample
did Example win the truck title?
is Ann Example a champion
did Example win the Cup championship?
how old is Ann Example?
where is Example from
who owns Heron Motorsports?
what make does Example drive
what did we know about Example on 1 November 2030?
tell me about Kestrel
Who is Dee Young?
any rumours about Sample?
who is leaving Heron?
who is joining Heron
where is Qqq Zzzed going?
where is zzzed going?
where is Ann Exampel going?
who drives for Herron?
who drives the 99?
Example?
what races is Dee Young running
please tell me who drives the 71 now
which team does Ann Example drive for
who does Bo Sample race for in the cup series
does Ann Example drive the 71?
is Bo Sample in the 71
has Gone left?
who is Heron signing
who is driving the 38 in 2031
Who drives Heron's 71?
what truck races are coming up
truck schedule
when does Heron race next
does Example have a seat for 2031
is Ann Example going to win?
will it rain at Kansas
who is the best driver
who is better, Example or Sample
who won at Kansas last year
who drives the 71 in the rain
how fast is Example
who drives the 71 and the 38
who does not drive the 71
asdf
@everyone **hi** <@1>
hello
what is the meaning of life
is Example better than Sample
who drives since 2022
who will win the title
how many races has Example won
Weather in Kansas
what is his number?
who drives the 71 on 1 June 2031
when does Young race in 2035`.split('\n');
it('x', async () => {
  for (const q of QUESTIONS) console.log(q, '\n    ', (await linesOf(`/ask question:${q}`)).slice(0, 5).join(' | '));
});
