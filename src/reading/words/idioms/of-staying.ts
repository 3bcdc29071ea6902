import { idioms } from './idiom.js';

/** How a driver stays with a team, or a team keeps a driver. */
export const OF_STAYING = idioms(`
  carry/soldier/press/march/forge/battle on with/at * = stay with *
  pledge/promise/dedicate/devote ~ future/futures/allegiance/loyalty/career to * = commit future to *
  stay/remain loyal/faithful/true to * = stay with *
  keep/retain/hold ~ seat/ride/drive/place/spot/job/berth at/with/in * = stay with *
  keep/retain/hold ~ * ride/seat/drive/berth = stay with *
  keep/retain/hold ~ spot/place/seat in ~ * line-up/lineup/stable/roster = stay with *
  hang/hold/cling on to ~ seat/ride/drive/place/spot/job/berth at/with/in * = stay with *
  hang/hold/cling on to ~ * seat/ride/drive/berth = stay with *
  keep hold of ~ seat/ride/drive/place/spot/berth at/with/in * = stay with *
  stay/remain in ~ fold/stable/camp/family/line-up/lineup/ranks at/of/with * = stay with *
  stay/remain in ~ * fold/stable/camp/family/line-up/lineup/ranks/colours/colors/overalls = stay with *
  stay/remain on ~ books/roster/payroll/strength at/of/with * = stay with *
  stay/remain on ~ * books/roster/payroll/strength = stay with *
  be back in ~ * fold/stable/camp/family/line-up/lineup/ranks/colours/colors/overalls = stay with *
  be back in ~ fold/stable/camp/line-up/lineup/ranks/colours/colors at/of/with * = stay with *
  get/earn/receive/win ~ another/second/third year/season/campaign/term at/with/from * = stay with *
  have another go/crack/year/season/campaign/term at/with * = stay with *
  reclaim/regain/repossess *car = get back *car
  survive at * = stay with *
  be (both) locked in at/with *team = stay with *
  see out ~ deal/contract at/with * = stay with *
  run it back with/at * = stay with *

  hold/hang/cling on to * = keep *
  hold/hang/cling onto * = keep *
  keep/retain/maintain faith with/in * = keep *
  persevere/persist/forge/plow/plough/carry (on/ahead) with * = keep *
  run it back with * = keep *
  go again with * = keep *
  double down on * = keep *
  keep * aboard/onboard = keep *
  keep * on ?for/until/through = keep *
  keep on * = keep *
  keep * on board = keep *
  keep * in ~ fold/stable/camp/family/line-up/lineup/ranks = keep *
  keep * on ~ books/roster/payroll = keep *
  give/hand/grant * another/second/third year/season/campaign/term = keep *
`);
