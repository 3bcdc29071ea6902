/**
 * Common given names in racing countries: one sign among others that two capitalised words are a person.
 * Written from general knowledge of what people of all ages are called in the Americas, Europe, Australia, New
 * Zealand, South Africa, the Middle East, India, Thailand and East Asia; folded as the words of a text are, so that
 * letters which do not decompose (ø, ł) stay. Says nothing about who drives. Left out are names that mostly mean
 * something else at the head of two capitalised words: places, makes of car, months, words of racing.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaliyah aarav aaren aaron aarush abbey abbi abbie abby abdul abdulaziz abdulla abdullah abdulrahman abe abel abhishek abigail
   abner abraham abram achille achim ada adalberto adalyn adam addie addison addyson adebayo adela adelaide adele adem adil
   adilson aditya adnan adrian adriana adriano adriel adrien adrienne afonso agata agatha agathe agnes agnieszka agostino
   agustin ahmad ahmed ahmet ahmir aida aidan aiden aidyn aiko aileen aimee aino ainsley aisling aitor aivar aiyana aj ajay
   akane akari akash akemi aki akihiko akihiro akiko akinori akio akira akosua aksel akshay al alain alaina alan alana alanna
   alannah alaric alastair alayna alba alban albert alberta alberto albie alden aldo aldrin alec alecia aled alejandra alejandro
   alejo aleks aleksandar aleksander aleksandr aleksandra aleksei aleksey aleksi alena ales alessandra alessandro alessia
   alessio aleta alex alexander alexandra alexandre alexandros alexandru alexei alexey alexia alexis alfie alfonse alfonso
   alfred alfreda alfredo ali aliaksandr alice alijah alin alina alireza alisa alisha alison alistair alivia aliyah allan
   allegra allen allie allison allyson alma alois alon alondra alonso alonzo alperen alphonse altan alton alva alvah alvaro
   alvin alvise alyce alyson alyssa ama amadeo amadeu amadou amanda amandine amar amari amato amaury amaya amber ambrose
   ambrosio amedeo amelia amelie amin amina amine amir amira amiyah amos amy ana anabel anais analise anand anastasia anatoly
   ander anders anderson andi andie andrae andras andre andrea andreas andreea andrei andreja andres andrew andrey andris
   andrius andrus andrzej andy angel angela angelica angelina angelique angelo angie angus ania anika anil anindith anita aniyah
   anja anke ann anna annabel annabelle annabeth annalise anne anneke anneliese annemarie annemiek annette annie annika ansel
   anson anssi ante antero anthony antoine anton antonella antonello antoni antonia antonin antonino antonio antony antti anya
   aoi arabella arantxa archer archibald archie arden arduino aretha ari ariadne ariana arianna aric arie ariel arik arild aris
   arjan arjen arjun arlen arlene arlie arlo armaan armand armando armani armen armin arnaldo arnaud arnav arne arnis arno
   arnold arnout arpad arsen arseny artem arthur arto artur arturas arturo artyom arun arvid arvind arvo aryan asa asbjorn asher
   ashish ashlee ashleigh ashley ashlin ashlyn ashok ashton ashwin asier astrid asuka atle atsushi atte atticus attila attilio
   aubree aubrey audrey augie augustine augusto augustus aurelie aurelien aurelio aurora austin ava aven avery avi avinash avis
   aviv aviva axel axl aya ayaan ayaka ayao ayberk aydan ayhan ayhancan ayla aymeric ayrton ayumi ayumu azalea azariah aziz
   babatunde babette bader bailey balazs balint baptiste barbara barnaby barney barrett barrie barry bart bartek bartholomew
   bartosz bas bashar basil bastiaan bastian bastien baudouin bayley bea beatrice beatrix beatriz beau becca becket beckett
   becky beitske belen belinda bella beltran ben bence benedetta benedict benedikt bengt benicio benito benjamin benji bennet
   bennett bennie benny benoit bent bente bentley berat berend berenice berk berkay bernadette bernard bernardo bernd bernhard
   bernice bernie bernt bert bertha bertie bertrand bessie beth bethan bethany betsy bette bettina betty beulah beverley beverly
   bia bianca biff bijoy bill billie billy birdie birgit bj bjarne bjoern bjorn bjørn blaine blair blaise blake blanca blanche
   bo boaz bob bobbi bobbie bobby bobo boden bodhi bodie bogdan bojan bonnie booker bora boris borislav borja boudewijn    boyd brad braden bradford bradi bradlee bradley brady braeden braedon braelyn bram branden brandi brando brandon brandt
   branko brant brantley braxton brayden braydon braylen braylon brayton breanna brecken bree brenda brendan brenden brendon
   brenna brennan brennen brent brentley brenton bret brett brexton brian briana brianna brice bridget briggs briggston brigitte
   briley brinley briony britt britta brittany brittney broc brock broderick brodie brody brogan bronson bronwyn brooke
   brooklynn brooks bruce bruna brunella bruno bryan bryanna bryant bryce brycen bryn brysen bryson bubba buck bucky bud buddy
   burak burt butch buzz byron cace cade caden cadence cael caesar caetano caiden caio caitlin caitlyn cal calan cale caleb
   calla callan callen callie callum calum calvin cam camden cameron cami camila camilla camille camillo camilo campbell camron
   candace candice capucine cara carey carina carl carla carleen carlene carles carley carlie carlijn carlin carlo carlos
   carlota carlotta carlton carly carmela carmelo carmen carmine carol carolann carole caroline carolyn carrie carsen carson
   carsten carsyn carter carver carwyn cary casandra casen casey cason casper caspian cassandra cassidy cassie cassio cassius
   cassten catalin catalina caterina cathal catherine cathy cayden cayetano cecelia cecil cecile cecilia cecilie cedric cees
   celeste celia celine celso cem cengiz cenk cesar cesare chad chaim chana chandler chantal charis charleigh charlene charles
   charley charlie charmaine chas chase chauncey chaz chazz chelsea chen cheryl chester chet chetan chett chiara chico chidi
   chinedu chip chirag chloe chris christa christel christelle christer christian christie christina christine christof
   christoffer christoph christophe christopher christos christy chuck chucky chuy cian ciara ciaran cillian cindy ciprian ciro
   claes claire clancy clara clarence clarissa clark claude claudia claudine claudio claudiu claus clay clayton cleetus clem
   clemens clement clemente clementine cleo cletus cliff clifford clifton clint clinton clive clyde coby codey codi codie cody
   coen cohen cokie colby cole coleen coleman colette colin colleen collin colm colson colt colten colter colton connell conner
   connie connor conny conor conrad constance constantin cooper cora coralie corbett corbin corbyn cordell corentin corey
   corinna corinne cormac cornelia cornelius corrado corrie corrine cory cosimo cosmin courtney coy craig cris cristi cristian
   cristiane cristiano cristina cristobal cruz crystal csaba cullen cuneyt curt curtis cy cyndi cynthia cyril cyrille cyrus daan
   dacey dafydd dag dagmar dagny dahlia daichi daigo daiki daison daisuke daisy dak dakota dale daley dalia dallin dalton
   damaris damian damiano damien damion damir damon dan dana dane danette dangelo dani danial danica daniel daniela daniele
   danielle daniil danika danil danilo danny dante daphne darby darcie darcy daren daria darian darien darin dario darius
   dariusz darla darlene darnell darragh darrel darrell darren darrin darryl daryl daryn dashiell daulton dave davey davi david
   davide davin davis davor dawid dawson dax daxton dayna dayne deac deacon dean deana deandre deanna deb debbie deborah debra
   declan declyn dee deegan deena deepa deepak deepika deidre deion deirdre dejan deke delaney delbert delia delilah della
   delores delphine delroy demarco demarcus demetrius dempsey denes denis denise deniz dennis denny denton denys denzel deon
   deonte derek dermot deron derrick derrike des deshawn desiree desmond detlef dev devin devlin devon devonte dewayne dewey dex
   dexter dhruv diana diane dianne dick didier diederik diego dieter dietmar dietrich digby dillan dillon dimitar dimitri
   dimitris dina dinesh dino diogo dion dirk dj dmitri dmitry dmytro dolores dom domenico domingo dominic dominick dominik
   dominique don donal donald donavan dong donna donnie donny donovan dontae dora doreen dori dorian doriane doris doron
   dorothea dorothy dorsey dottie doug dougie douglas dov doyle dragan dragos drake drew dries duane duarte dudley dudu duke
   dumitru duncan dusan dustin dusty dwayne dwight dyan dylan eamon earl earle easton eben ece ed eddie edgar edgardo edgars
   edie edin edison edith edmund edna edo edoardo edouard edson eduardo edward edwin edwina eero eetu effie efrain egan egidio
   egon egor eileen einar eino eirik eitan eivind ekaterina ekkehard elaine elbert eldon eleanor elena eleni eli elia elian
   eliana eliane elias elijah elin elinor eliot elisabetta elise eliseo elisha eliska eliza elizabeth ella elle ellen ellery
   ellie elliot elliott ellis ellison elmer eloi eloise elouan eloy elroy elsa elsie elton elva elvin elvira elvis elwood
   emanuel emanuela emanuele emeka emeric emerson emery emi emil emile emilia emiliano emilie emilien emilio emily emin emir
   emma emmanuel emmet emmett emmitt emory emre enaam ender endre enea engin enid ennio ennis enoch enrico enrique enzo eoin
   ephraim erdem eren erhan eric erica erich erick erik erika erin erkan erkki erling ernest ernestine ernesto ernie ernst erol
   errol ervin erwan erwin esa esme esmee esmeralda espen esperanza esra esteban estelle esther ethan ethel etienne etta ettore
   euan eugen eugene eugenio eunice eva evagoras evan evander evangeline evann evaristo eve evelyn everett everly evert evgeni
   evgenia evgeny evie ewa ewald ewan eyal ezekiel ezequiel ezio ezra fabian fabiana fabiano fabien fabio fabrice fabricio
   fabrizio facundo fadi fahad faisal faith falk fallon fang fannie fanny farrah fatih fatima fausto fay faye federica federico
   fedor felicia felicity felipe felix femi femke feng ferdinand ferdinando ferenc fergus fermin fern fernanda fernando ferran
   ferris ferruccio ferry filip filipa filipe filippo filomena finbar finlay finley finn finnegan fintan fiona fitz flavia
   flavio flemming fletcher flinn flora florencia florent florentin florian florin floris floyd flynn fons forrest foster fouad
   fran frances francesca francesco francine francis francisca francisco franciszek franck franco francois francoise frank
   frankie franklin frantisek franz franziska fraser frazer fred freda freddie freddy frederic frederick frederik fredrik freya
   frida friedrich frits fritz frode fyodor gabby gabe gabi gabor gabriel gabriela gabriele gabriella gabrielle gael gaelle
   gaetan gaetano gage gaia gaige gail gale galen galina gareth garett garret garrett garrick garry garth gary gaspar gaspard
   gaston gaurav gauthier gautier gavan gavin gavyn gayle geert geir gemma gena gene genevieve gennady gennaro geoff
   geoffrey georg george georgette georgi georgie georgina georgios georgy gerald geraldine geraldo gerard gerardo gerben gerd
   gerda gergely gerhard geri germano gernot gerrard gerrit gerry gerson gert gertjan gertrude gethin ghislain giacomo giammarco
   giampiero gian giancarlo gianfranco gianluca gianluigi gianmarco gianmaria gianna gianni giannis gideon giedo gigi gijs
   gijsbert gil gilad gilbert gilberto gilda giles gilles gillian gina ginevra ginger ginny gino gio giordano giorgi giorgia
   giorgio giorgos giovanna giovanni girts gisela giselle giulia giuliano giulio giuseppe gladys gleb glen glenda glenn gloria
   glyn gokhan goncalo gonzalo goran gordie gordon grace gracie graciela grady graeme graham grant grayson greg greger gregg
   gregoire gregor gregorio gregory greta gretchen greyson griff griffin grigory grover grzegorz guadalupe guanyu gudrun
   guenther guglielmo guido guilherme guillaume guillermo gunnar gunner gunter gunther gus gustaf gustav gustave gustavo guus
   guy gwen gwendolyn gyula haakon habib hadley hadrien haiden hailey hailie haim hajime hakan hakeem hakon hal haley halil
   hallie hamad hamed hamid hamish hampus hamza hana hank hanna hannah hanneke hannes hanno hannu hans hansi hansjorg hao haoran
   harald hardy hari harish harlan harley harlow harold harper harri harriet harris harrison harry haru haruka haruki haruto
   harvey hasan hassan hattie havard hayato hayden haydn hayes hayley hazel heath heather hector heidi heike heikki heiko
   heinrich heinz heitor helder heleen helen helena helene helga helge helio helmut hendrik hendrix henk henley henning henny
   henri henrietta henriette henrik henrique henry herb herbert herbie heriberto herman hermann hernan herschel hershel herve
   hibiki hideki hideo hideto hideyuki hikaru hilario hilary hilda hilde hiram hiro hiroaki hiroki hironobu hiroshi hiroto
   hiroyuki hitoshi hjalmar holden holger hollie hollis holly holt homer homero horace horacio horst howard howie hoyt hrvoje
   hubert hubertus huck hudson huey hugh hugo humberto humphrey hunter huseyin hussain hussein hutch huw hyrum hyun iain ian
   ibrahim ichiro ida ido ieuan ieva ifeanyi ignacio igor ike ikenna iker ilan ilaria ilene ilija ilir ilmari ilse ilya imani
   imogen imran imre ina inaki indrek ines inez inga inge ingo ingrid ingvar inna ioan ioana ion ionut iori ira irene irfan
   irina iris irma irvin irving irwin isaac isaak isabel isabela isabella isabelle isack isadora isaiah isaias ishaan isiah
   isidore isidro isla ismael ismail israel istvan itai italo itsuki ivan ivana ivar ivars ivica ivo ivor ivy izaak izzy jaakko
   jaan jaanus jaap jace jacek jacinda jacinto jack jackie jackson jacky jaclyn jaco jacob jacopo jacqueline jacques jacqui jada
   jade jaden jae jagger jai jaida jaiden jaime jair jairo jak jake jakob jakov jakub jalal jalen jamal jamar james jameson
   jamie jamil jamin jan jana jane janelle janet janette jani janice janine janis janne jannes jannick jannik janno janos
   jantzen janusz jaquan jarad jared jarek jarett jari jarkko jarmo jarno jarod jaron jaroslaw jarosław jarrah jarred jarrett
   jarrod jarvis jase jasmine jason jasper javi javier javon jax jaxon jaxson jaxton jay jayce jayde jayden jayla jaylen jaylyn
   jayne jayson jazmin jean jean-eric jeanette jeanne jeannie jeb jed jedediah jedidiah jeff jefferson jeffery jeffrey jehan
   jelena jelle jemma jen jenna jenni jennie jennifer jenny jens jensen jenson jeppe jerald jerame jeremiah jeremie jeremy
   jericho jermaine jeroen jerome jeronimo jerri jerry jerzy jesper jess jessa jesse jessica jessie jesus jethro jett jie jill
   jillian jim jimbo jimena jimmie jimmy jindrich jing jiri jiro jitka jj jo joachim joacim joakim joan joana joann joanna
   joanne joao joaquim joaquin jobe jocelyn jochen jock jodi jodie jody joe joel joelle joep joey johan johann johanna johannes
   john johnathan johnathon johnnie johnny jojo jolene jolyon jon jonah jonas jonathan jonathon joni jonna jonny joon joonas
   joop joost jordan jordi jordon jorg jorge jorgen joris jorn jory jos jose josef josefina josep joseph josephine josh joshua
   josiah josie josip josue jovan joyce jozsef jp jt juan juana juanita juanjo judah judd jude judith judson judy juergen juha
   juhani juho juichi juju jukka julen jules julia julian juliana juliano julie julien juliet julieta juliette julio julius jun
   junho junichi junior juniper jure jurgen juri juris jurre jussi justin justine justus justyna jutta juuso jyri jyrki jørgen
   jørn kabir kacper kade kaden kadin kaeden kael kai kaidon kaisa kaitlin kaitlyn kaito kaj kakunoshin kale kaleb kalen kali
   kalle kamden kameron kamil kamui kane kannon kapil kara karan kareem karel karen kari karim karin karina karl karla karlee
   karlis karol karson karsten karsyn karter karthik kartik karun kas kase kasen kasey kash kasia kason kaspar kaspars kasper
   katarina katarzyna kate katelyn katerina katharina katherine kathleen kathryn kathy katia katie katja katrin katrina
   katsumasa katsuyuki katy kay kaya kayden kaye kayla kaylee kayleigh kaylen kayson kaz kazuaki kazuhiro kazuki kazuma kazuo
   kazuto kazuya keagan keanu keaton keegan keelan keely keenan kees kei keifer keiichi keira keiran keishi keisuke keita keith
   keke kelby kellan kellen kelley kelli kellie kelly kelsey kelsie kelton kelvin ken kendall kendra kendrick kengo kenichi
   kenji kenko kenneth kenny kent kenta kentaro kento kenton kenyon kenzie keon kerem keri kermit kerri kerry kerstin keven
   kevin keyshawn keyton khaled khalid khalifa khalil kian kiefer kiera kieran kiko kilian killian kim kimberley kimberly kimi
   kimmo kinsley kip kipp kira kiran kirby kirill kirk kirsten kirsti kirsty kit kjell kjetil klaas klara klas klaus klay klemen
   knox knud knut kobe kobi koby kodie kody koen kofi kohei kohl kohta koji koki kolby kole kolten kolton konnor konrad
   konstantin konstantinos koray korbin korey kory kosta kostas kosuke kota koudai kraig kresimir kris krishna krishnaraj krista
   kristaps kristen krister kristi kristian kristiina kristin kristina kristine kristjan kristofer kristoffer kristopher kristy
   kriton krystal krzysztof ksenia kuba kullen kuno kurt kurtis kush kwame ky kyffin kyla kyle kylee kyler kylie kyosuke kyra
   kyson kyung lacey lachie lachlan ladislav laetitia laila lajos lalo lamar lamont lana lance landen lando landon landry landyn
   lane laney lanie lara larisa larissa larry lars lasse laszlo latoya laura laurel lauren laurence laurens laurent
   laurents lauri laurie laurin lauro lautaro lavar lavern lavinia lawless lawrence lawson layla layne laython layton lazaro lea
   leah leander leandro leann leanne lee leen leena leevi lei leif leigh leighton leila leilani leland len lena lennart lennie
   lennox lenny lenora lenore leo leon leona leonard leonardo leonel leonhard leonid leonie leonor leopold leopoldo lerato leroy
   les lesley leslie lester leticia letizia lev levan levent levente levi levon lew lewis lex lexi lexie leyton lia liam liang
   liano libby lidia lila lilian liliana lillian lillie lilly lilou lily lin lina linda lindsay lindsey ling linn linnea
   lino linus lionel lior lirim lisa lisandro lisbeth lisette liv livia liviu liz liza lizzie lleyton lloyd lochie loek logan
   loic lois lola lolita lon lonnie lonny lora loraine loredana loren lorena lorenz lorenzo loretta lori loris lorne lorraine
   lothar lotta lotte lottie lou louane louie louis louisa louise louka lourdes lourenco louw lowell luc luca lucas lucia lucian
   luciana luciano lucie lucien lucile lucille lucinda lucio lucius lucy ludger ludivine ludovic ludovica ludovico ludvig ludwig
   luella luigi luis luisa luiz luiza luka lukas lukasz luke lula luther lutz luuk lydia lyle lyman lynda lyndon lynette lynn
   lynne lyudmila maarten mabel mable macarena macauley maceo macey maciej mack mackenzie macy maddie maddison maddox madeleine
   madeline madelyn madison mads mae maeve mafalda magda magdalena maggie magnus maha mahe maher mahesh mahmoud mahmut maikon
   maisie mait maite maja majid makayla makenna makoto maksim maksym malachi malcolm maldwyn malik malin mallory malte malthe
   mamadou mandla mandy manfred manny manoj manolo manon manuel manuela manuele mara marat marc marceau marcel marcela marcella
   marcello marcelo marcia marcin marcio marco marcos marcus marcy mardell mardy marek margaret margarida margarita margaux
   margherita margie margit margo margot marguerite margus mari maria mariah mariam marian mariana marianne mariano maribel
   marie marieke mariel mariela mariella marietta marija marijan marijn marika marilyn marin marina marino mario marion maris
   marisa marisol marissa marius mariusz marjan marjorie mark markku marko markus marla marlee marleen marlena marlene marley
   marlin marlon marnie marnix maro marquis marquise marsha marshall marta marte marten martha martijn martim martin martina
   martine martinius martins marty marv marvin marwan mary maryam maryann marzio masahiro masaki masataka masaya masayoshi
   masayuki mason massimiliano massimo mat matej mateo mateus mateusz matheo matheus mathew mathias mathieu mathijs
   mathilde mathis mathys mati matias matija matilda matilde mats matt matteo matthew matthias matthieu matthijs matti mattia
   mattias mattie matvey maud maude maura maureen maurice mauricio maurizio mauro maverick mavis max maxence maxim maxime
   maximilian maximiliano maximilien maximo maxine maxwell maya mayra mckayla mckenna mckenzie mckinley meagan meelis meg megan
   meghan megumi mehmet mei meike mel melanie melba melchor melinda melissa melody melvin memo menno meredith merijn merja merle
   merrick merrill merritt mert mervin meryl mette mia micaela micah michael michaela michal michalis michał micheal michel
   michela michelangelo michele michelle michiel mick mickey mieke miguel mihaela mihai mihaly mihkel miika miikka mika mikael
   mikaela mikayla mike mikel mikey mikhail mikkel mikko mikolaj mikołaj mila milan mildred milena miles miley milka milla
   millard millie milly milo milorad milos milosz milton mimi mina mindaugas mindy minerva ming minh minho minna minnie minoru
   mira miranda mirco mirela miriam mirjam mirko miro miroslav miroslaw misha missy misty mitch mitchel mitchell mitsunori mitzi
   mladen moe mogens mohamad mohamed mohammad mohammed mohan mohit moira moises mollie molly mona monica monika monique monte
   montserrat monty moreno morgan morgane morgen moritz morris mort morten moshe motohiro moussa murat muriel murilo murray musa
   mustafa myatt myles myra myrna myron myrtle nabil nacho nadia nadine naledi nan nancy nanette naoki naomi naoya narain
   narciso nash nasir nasser natalia natalie natasa natascha natasha nate nathalie nathan nathanael nathaniel natsuki naveen
   neal nebojsa ned neel neil nejc nele nell nellie nelsinho nelson nemanja nenad nerea nestor netanel nettie neve neven neville
   nevin nevio newton neymar ngozi nia niall niamh nic niccolo nicholas nichole nick nicki nicklas nickolas nicky niclas nico
   nicola nicolae nicolai nicolaj nicolas nicole nicolo niek niels nienke nigel niilo nikhil niki nikita nikki niklas niko
   nikola nikolai nikolaj nikolas nikolay nikos nila nils nina nino nir nirei nita nixon nkosana noa noah noam nobuharu noe noel
   noelle noemi noemie nola nolan noor noora nora norah norbert norberto noreen norm norma norman novak nuno nunzio nuria nyck
   nyla oakley obinna oceane octavia octavio odell odessa ofer oksana ola olaf olav olavi ole oleg olena olga olin olive oliver
   olivia olivier olle olli ollie olly olu omar omid ondrej onni onno onofrio onur opal ophelia orazio oren oreste orey orhan
   oriana orin oriol orjan orlando orson orville oscar oskar oskari oskars osmar osvaldo oswald oswaldo otakar otavio otis otmar
   ott otto ove ovidiu owen oystein oz ozan ozgur ozzie paavo pablo paddy paige paisley palmer paloma pam pamela panagiotis
   pancho paola paolo parker parth pascal pascale pasi pasquale pat pato patric patrice patricia patricio patrick patrik
   patrizia patryk patsy patti patty paul paula paulette pauli paulien paulina pauline paulino paulius paulo pavan pavel pavle
   pawel paweł paxten paxton payton peder pedro peeter peggy pekka pelle penelope penny pentti pepe percy perla pernilla
   pernille pero perrine perry petar pete peter petey petr petra petri petros petru petter petteri peyton phil philip philipp
   philippa philippe phillip phoebe phyllis pia pierce pierluigi piero pierre pierrick piers pierson piet pieter pietro pilar
   pim pino piotr piper pipo pippa pippo pol polina polly pontus poppy pradeep praveen predrag prem presley preston priit primoz
   priscilla priya priyanka pryce przemyslaw przemysław qiang quentin quin quincy quinn quint quinten quintin quinton rachael
   rachel radek radka radoslaw radosław radovan radu rae raegan raf rafa rafael rafaela rafaele rafal rafał rafe raffaele
   raffaella ragnar raheem rahel rahul raido raimo raimund raimundo rainer raj rajah rajeev rajiv ralf ralph ralphie rami ramiro
   ramon ramona ramsey ramy randal randall randell randi randolph randy rania ransom raoul raphael raquel rashad rasheed rasmus
   raul ravi ray rayden raylan raymond rayna rayssa raz razvan reagan reba rebeca rebecca rebekah reece reed rees reese reg
   regan reggie reginald regis rei reid reilly reimei reinaldo reiner reinhard reinier reinis remco remi remo remy ren renan
   renata renate renato renaud rene renee renger renzo reshad reto reuben rex rey reyna reynaldo reza rhea rhet rhett rhiannon
   rhoda rhodri rhonda rhys ricardo riccardo ricco rich richard richie rick rickey rickie ricky rico riggs rigoberto rihards rik
   rikard riku rikuto riley rino rinus rishabh risto rita ritomo rj rob robbie robby robert roberta roberto robin robyn rocco
   rochelle rocio rocky rod roderick rodger rodion rodney rodolfo rodrigo roee roel rogelio roger rogerio rogier rohan rohit
   rokas roland rolando rolf rollie roma romain roman romano romario romeo ron ronald ronan ronda ronen roni ronja ronnie ronny
   roope roos roque rory rosa rosalie rosalind rosana rosanna rosario roscoe roseanne rosemarie rosemary rosie ross rowan rowena
   roxana roxane roxanne roy royce rube ruben rubens ruby rudi rudolf rudolph rudy rufus ruggero ruhaan rui rune rupert ruslan
   russ russel russell rustam rusty ruth ruud ryan ryanne ryder ryker rylan ryland rylee ryleigh rylen rylie ryo ryohei ryoji
   ryosuke ryota ryu ryuji saad sabina sabine sabrina sacha sachin sadie saeed sage saige sakari sakon saku sakura sal saleh
   salih sallie sally salma salman salome salvador salvatore sam samantha samara sami samir sammie sammy sampo samson samuel
   samuli sander sandi sandor sandra sandro sandy sanjay sanjiv sanna sanne santi santiago santino santos saoirse sara sarah
   sarai sari sasa sascha sasha saskia satoru satoshi saud saul saulo saverio sawyer saxon sayer saylor scarlett scot scott
   scottie scotty seamus sean seb sebastiaan sebastian sebastien segio seiji seita selah selena selma sem semih sena senna seppo
   serena serge sergei sergey sergi sergio sergiu seth seung severino seymour shad shai shalom shamus shana shane shania shanice
   shankar shannon shari sharif sharon shaun shauna shawn shawna shay shayla shayna shayne shea sheena sheila shelby sheldon
   shelia shelley shelly shep sheri sherman sherri sherry sheryl shigeaki shiloh shin shinichi shinji shintaro shinya shiori
   shira shirley sho shohei shoji shota shuhei shun shunji sid sidney siegfried sienna sigmund sigrid sigurd silas silvan
   silvana silvano silvia silvio simas simen simeon simo simon simona simone sina sinan sinisa siobhan sion sipho sjoerd skeeter
   skip skye skylar skyler slade slavko sloane slobodan socorro sofia sofie soheil soichiro solomon solveig sondre sonia sonja
   sonny sonya soo sophia sophie sora soren sota spence spencer spenser stacey staci stacy staffan stan stanislas stanislav
   stanisław stanley stavros steen stef stefan stefania stefanie stefano stefanos steffen steffi stein steinar stelios stella
   sten stepan steph stephan stephane stephanie stephen sterling stetson stevan steve steven stevie stewart stian stienes stig
   stijn stirling stoffel stu stuart sue suleiman sullivan sune sunil sunita suraj suresh susan susana susanna susanne susie
   sutton suzana suzanne suzette suzie svante svein sven svend sverre svetlana swen sybil sylvain sylvester sylvia sylvie syun
   szabolcs szilard szymon søren tabitha tad tadas tadasuke tadej tadeusz tage taiga taiki taina taisei takahiro takao takashi
   takeshi taku takuma takumi takuro takuya tal talia talon tamara tamas tami tamia tamika tamir tammy tanel tanguy tania tanja
   tanner tannor tanya tapio tara taras tarek tariq tarja taro tarun taryn tasanapol tasha tate tatiana tatsuki tatsuya tatum
   tawny taylen tayler taylor tayo tayte taytum tazio tea teagan ted teddy teegan teemu tegan telmo temitope teo teodor teodoro
   teppei terence teresa tereza teri terje tero terrance terrell terrence terri terry tess tessa tetsu tetsuya thabo thad
   thaddeus thais thales thando thane thatcher thea thelma themba theo theodora theodore theophile theresa therese thiago
   thibaud thibault thibaut thiemo thierry thijs thom thomas thor thore thorsten thurman tia tiago tian tiana tibor tiffany
   tigran tijmen tijn tijs tikhon tilda tim timm timmy timo timofey timothe timothee timothy timucin timur tina ting tino tito
   titus tiziana tiziano tj tobi tobias tobin toby tod todd toivo tolga tom toma tomas tomasz tomaz tomer tomi tomislav tommaso
   tommi tommie tommy tomo tomohiro tomoki tomonobu ton toni tonio tono tony tonya toomas toon topi tor toranosuke torben
   torbjorn torbjørn tord tore tori torstein torsten toru toshi toshiki toto townsend trace tracey traci tracie tracy travis
   traxton trayvon tre tremaine trent trenton tressa trevin trevor trevyn trey treyten treyton tricia trina trine tripp trish
   trisha trista tristan tristen tristin tristyn trond troy trudy truett truman trygve tshepo tsubasa tsugio tsukasa tsuyoshi
   tuck tucker tudor tulio tunde tuomas tuomo turki tuukka twan twila ty tyce tye tyler tyra tyree tyrell tyrese tyrone tyson
   udo ueli ugo ukyo ulf ulises ulla ulrich ulrika ulrike ulysses uma umberto una urbain uri uriah uriel urpo urs ursula uwe
   vaclav vadim valdis valentin valentina valentine valentino valeria valerie valerio valtteri vance vanessa vanni vardan varun
   vasco vasil vasile vaughan vaughn vegard veikko velma vera verna vernon veronica veronika vesa vesna vianney vic vicente
   vicki vickie vicky victor victoria vidar viggo vihaan vijay vikas vikram viktor viktoria ville vin vinay vince vincent
   vincenzo vinicius vinnie viola virgil virgilio vishal vit vitali vitaly vitantonio vito vitor vitoria vittoria vittorio vivek
   vivian viviana vivien vlad vladan vladimir vladimiros vladislav vlado vojtech volkan volker vonda vuk vyacheslav vytautas
   wade wagner waldemar waldo waleed walid walker wallace wally walt walter walton wanda ward warren warwick watson waylon wayne
   webb wei wen wendell wendy werner wes wesley wessel westley weston weylin whit whitley whitney wiktor wilbert wilbur
   wilco wiley wilfred wilfried wilhelm willa willard willem willi william willie willis willow willy wilma wilmer wilson wim
   winifred winnie wojciech wolf wolfgang woody wout wouter wyatt wylie xander xaver xavi xavier xi xiao ximena xin yadira yagiz
   yago yahya yair yan yana yang yanis yaniv yann yannic yannick yannik yannis yao yara yaroslav yaser yash yasmin yasser yavuz
   yaw yazeed yegor yelmer yevgeny yi yifei yigit yilmaz yngve yoan yoann yoav yohan yohann yoji yolanda yonatan yoni yoshi
   yoshiki yossi yosuke youri yousef yue yuhi yuhki yuichi yuji yuki yulia yuma yumi yunus yuri yuriy yury yusuke yuta yutaka
   yuto yuval yuven yuvraj yuya yvan yves yvette yvon yvonne zac zach zachariah zacharie zachary zack zackary zafer zahir zaid
   zak zander zane zanele zara zayden zayn zayne zdenek zeb zekai zeke zelda zeljko zev zeynep zhi zhou ziga zita zlatan zoe
   zoey zofia zola zoltan zoran zsofia zsolt zsombor zuri zuzana øystein øyvind łukasz`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
