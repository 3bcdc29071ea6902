/**
 * Common given names in racing countries: one sign among others that two capitalised words are a person.
 * Sources: general name statistics of the US, the UK, Australia, Brazil, Germany, France, Italy, Spain, the Netherlands
 * and the Nordic countries. Says nothing about who drives.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `ava mia chloe sophie sofia sophia zoe lily ella leah nina tara tessa rachel erin heather kimberly nicole paige ruby stella
  aaron adam adrian aidan al alan albert alberto alejandro alessandro alex alexander alexandre alfonso alfredo ali alice alon
  amanda amber andre andrea andreas andres andrew andy angel angela anna anne anthony antonio antonin ari arnaud arthur ashley
  austin axel barry ben benjamin bernd bert bill billy blaine blake bob bobby brad bradley brandon brenden brendon brennan brent
  brett brian brodie brooke brooks bruce bruno bryan bryce bubba buddy butch byron caleb callum calvin cam cameron carl carlos
  carlo caroline carson carter casey catherine cesar chad chandler charles charlie chase chaz chip chris christian christopher
  christina cindy clay clint cody cole colin colton connor conor corey cory courtney craig cruz curt curtis dakota dale dalton
  damon dan daniel danica daniele danny darian darrell darren dave david davin dawson dean denis dennis denny derek derrick
  devin diego dillon dirk dominic dominik don donald donnie doug drew duane duke duncan dustin dusty dylan earl ed eddie
  edoardo eduardo edward eli elliott emerson emil emma enrique enzo eric erik ernie esteban ethan eugene evan fabian fabio felipe
  felix fernando filip filipe francesco francois frank franz fred freddie frederic frederik gabriel gabriele garrett gary gavin
  gene george gerhard giancarlo gianluca gil gilles giovanni giuliano glen glenn gordon grant greg gregory guido guillaume gus
  gustav guy hailie hal hank hannah hans harald harrison harry harvey heath hector heidi heinz helio helmut henri henrique henry
  herbert holly howard hugh hugo hunter ian isaac isabella isack ivan jack jackie jackson jacob jacques jaime jake jamal james
  jamie jan jane jared jason jay jean jeb jeff jeffrey jenna jennifer jenson jeremy jerome jerry jesse jessica jim jimmie jimmy
  joao joe joel joey johan johannes john johnny jon jonas jonathan jordan jorge jos jose josef joseph josh joshua juan jules
  julia julian julie jun junior justin kaden kai kamui karl kasey kate katherine kathryn kaz keith kelly kelley kelvin ken kenny
  kenta kevin kimi kirk kris kurt kyle lance landen landon larry laura lauren laurens lawrence lee leigh len leo leon leonard
  leonardo leroy les leslie lewis liam lin linda lloyd logan loic lorenzo lou louis luca lucas luciano luis luke lynn mack
  maldwyn manuel marc marcel marcelo marco marcos marcus margaret maria marie mario mark markus marlon marta martin marvin mary
  mason mat mateo mathias mathieu matheus matt matthew matthias mattias maurice max maxime maximilian maya megan mel michael
  michel miguel mika mike mikey mitch mitchell mohamed monica morgan nate nathan natalie nathaniel neil nelson nic nicholas nick
  nico nicolas niels nigel noah noel nolan norbert norm norman nyck oliver olivia oscar otto owen pablo paddy pascal pat patricia
  patricio patrick patty paul paulo pedro perry pete peter petr phil philip philipp phillip pierre pietro pipo preston quinn
  rafael rafaele raffaele ralf ralph randall randy raoul raul ray raymond rebecca reed reg regan reid rene renger rex ricardo
  richard richie rick ricky rico riley rob robbie robby robert roberto robin rocco rod rodney rodrigo roger roland
  rolf romain roman ron ronald ronnie rory rosa ross roy rubens ruben rudy russ russell rusty ruth ryan sage sam samantha sammy
  samuel sandy santino sara sarah scott sean sebastian sebastien serge sergey sergio seth shane shannon shaun shawn sheldon
  shelby sid simon simona skip sonny spencer stanley stefan stefano stephan stephane stephen sterling steve steven stewart
  stirling stoffel stuart sue susan sven sylvain tad takuma tanner tatiana taylor ted terry tim theo theodore thiago thierry
  thomas tiago tiffany timo timothy timmy tobias todd tom tomas tommy toni tonio tony toto townsend travis trent trevor trey
  tristan troy tucker ty tyler valentin valtteri vance wade dries vernon ollie davey zander gio stewart lawless ayao rajah cleetus kaz hershel jeffery codie duke gene vic victor vincent vitor walt walter warren wayne wendy wes
  wesley will william willie willy wilson wolfgang woody xander yuki yvan zach zachary zack zak zane zachariah`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
