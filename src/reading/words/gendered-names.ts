const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Of the given names, common ones that are hardly ever a man's. From general knowledge, folded as the words of a text are. */
export const NAMES_OF_WOMEN = set(
  `aaliyah abbey abbi abbie abby abigail ada addison adelaide adele adriana adrienne agata agatha agnes aileen aimee aisling alaina alana alba
   alejandra alessandra alessia alexandra alexia alice alicia alina alisha alison aliyah allegra allison alma alyssa amanda amandine amber
   amelia amelie amina amy ana anabel anais anastasia angela angelica angelina anika anita anja ann anna annabel anne annette annie annika
   antonella antonia april ariana arianna arlene audrey aurora autumn ava barbara beatrice beatriz becca becky belen belinda bella bernice beth
   bethany betsy bettina betty beverly bianca blanca bonnie breanna brenda brianna bridget brigitte brittany brittney bronwyn brooke bryanna
   camila camilla camille caitlin caitlyn candace candice carina carla carlotta carly carmen carol carole carolina caroline carolyn carrie
   cassandra caterina catherine cathy cecilia celeste celia celine chantal charlene charlotte chelsea cheryl chiara chloe christa christina
   christine cindy claire clara clarissa claudia clementine cleo colette colleen connie constance cora corinne crystal cynthia dagmar daisy
   danica daniela danielle daphne dawn deanna debbie deborah debra deena deidre delaney delia delilah denise diana diane dina dolores 
   donna dora doreen doris dorothy edith edna eileen elaine elena eleanor eliana eliane elisa elisabeth elisabetta elise eliza elizabeth ella
   ellen ellie eloise elsa elsie elva emilia emily emma erica erika erin esmeralda esperanza estelle esther eva evelyn evie faith faye federica
   felicia felicity fern fernanda fiona flavia flora florence frances francesca francine francisca freya frida gabby gabriela gabriella
   gabrielle gemma genevieve georgia georgina geraldine gianna gina giorgia giovanna giulia giselle gladys gloria grace gretchen greta
   guadalupe gwen gwendolyn hailey hailie haley hannah hanna harriet hattie hazel heather heidi helen helena henrietta hilary hilda holly
   ida ilaria imogen ines inez inga ingrid irene irina iris irma isabel isabela isabella isabelle isla ivana ivy jacqueline jada jane
   janelle janet janette janice jasmine jeanette jeannie jemma jenna jennie jennifer jenny jessa jessica jill jillian jimena joan joanna joanne
   jolene joyce juana juanita judith judy julia juliana julie juliet juliette june justine kaitlin kaitlyn kara karen karina karla kasia kate
   katarina katarzyna katelyn katerina katharina katherine kathleen kathryn kathy katia katie katja katrina katy kayla kaylee kelli kellie
   kendra kerri kiera kimberly kira kirsten kirsty krista kristen kristin kristina kristine kristy krystal kyla kylie lacey laila lana lara
   larissa latoya laura lauren laurie lea leah leanne leila leilani lena lenora leona leonie leonor leticia libby lidia lila lilian liliana
   lillian lilly lily linda lindsey lisa lisbeth liv livia lizzie lola lora lorena loretta lorraine lottie louisa louise lourdes lucia
   lucille lucinda lucy ludivine luisa lula lydia lynette mabel maddie madeleine madeline madelyn madison maggie maisie maja makayla makenna
   mallory manuela marcela marcella marcia maren margaret margarita margot marguerite maria mariah mariana marianne marie mariella marilyn
   marina marisa marisol marissa marjorie marla marlene marsha marta martha martina mary matilda mattie maud maureen maya meagan meg megan
   meghan melanie melinda melissa melody meredith mia michaela michelle mildred mimi mindy miranda miriam misty mollie molly
   mona monica monika moira muriel myra myrna nadia nadine nancy naomi natalia natalie natasha nell nellie nicole nina noelle noemi nora
   norma octavia odessa olga olivia pamela paola patricia patti patty paula paulina pauline peggy penelope penny petra philippa phoebe phyllis
   pia pippa piper polly priscilla rachael rachel ramona raquel rebecca regina renata rhiannon rhonda rita roberta rochelle ronda rosa rosalie
   rosanna rosario rose rosemary rosie rowena roxanne ruby ruth ryanne sabina sabine sabrina sadie sally salma samantha sandra sara sarah
   saskia scarlett selena selma serena shana shania sharon shauna sheena sheila shelley sherry sheryl shirley sienna sigrid
   silvia simona siobhan sofia sofie sonia sonja sophia sophie stefania stella stephanie sue susan susana susanna
   susanne suzanne svetlana sybil sylvia tabitha tamara tammy tania tanya tara tasha tatiana teresa tessa thelma theresa tiffany tina 
   tonya tricia trina trisha trista ulrike ursula valentina valeria valerie vanessa vera verna veronica veronika vicki vickie
   vicky victoria viola violet virginia vittoria viviana wanda wendy whitney wilma winifred yolanda yulia yvette yvonne zelda zoe zoey zuzana`,
);

/** Those that are hardly ever a woman's. */
export const NAMES_OF_MEN = set(
  `aaron abdul abel abraham adam adrian aidan aiden al alan albert alberto alejandro alessandro alexander alfonso alfred allan allen alonso
   alvaro anders andre andreas andres andrew andrey andy angelo anthony anton antoine antonio archie arjun armando arthur arturo august austin
   axel barry bart basil bastian ben benjamin bernard bert bill bjorn bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno
   bryan bryce byron calvin carl carlos cedric cesar chad charles chase chester chris christian christoph christopher chuck clarence
   claude clay clayton cliff clifford clint clinton clyde cody colby cole colin colton conrad corey cory craig curt curtis cyrus dale dalton
   damian damien damon dan daniel darrell darren darryl dave david dean denis dennis derek derrick diego dieter dillon dimitri dirk dominic don
   donald donny doug douglas duane duncan dustin dwayne dwight earl ed eddie edgar eduardo edward edwin eli elias elijah elliott elton
   emanuel emil emilio enrique enzo eric erik ernest ernie esteban ethan eugene evan fabian felipe felix fernando filip finn floyd francesco
   francisco francois frank franz fred freddie frederic frederick fredrik gabriel garrett gary gavin geoff geoffrey george gerald gerard
   gerhard giancarlo gianluca gilbert giovanni giuseppe glen glenn gordon graham grant greg gregory guido guillaume gunther gus gustavo guy
   hank hans harold harrison harry harvey hector heikki heinz helio helmut henri henrik henry herb herbert herman horacio howard hubert hugh
   hugo humberto hunter ian ignacio igor isaac isaiah ivan jack jackson jacob jacques jake jakob james jamal jared jason jasper
   javier jay jeff jeffrey jeremiah jeremy jerome jerry jesse jim jimmie jimmy joachim joaquin joe joel johan johann johannes john johnny jon
   jonas jonathan jorge jose josef joseph josh joshua juan julian julien julio junior justin karl keith ken kenneth kenny kevin kiefer kirk klaus
   kurt kyle lachlan lance larry lars lawrence len leo leonard leonardo leroy lester lewis liam linus lionel lorenzo
   louis luca lucas ludwig luigi luis luke manfred manuel marc marcel marcelo marco marcos marcus mark marshall martin marty marvin mason
   mathias matt matteo matthew matthias maurice maurizio mauricio max maximilian melvin michael miguel mick mike mikhail mikko miles milton
   mitch mitchell murray nathan nathaniel neal neil nelson niall nicholas nick nico nigel niklas noah nolan norbert norman oliver omar orlando
   oscar oswald otto owen pablo paolo pascal patrick patricio paul pedro percy perry pete peter phil philip philipp phillip pierre preston rafael
   ralph ramon randall randy raul ray raymond reinhard ricardo riccardo rich richard rick ricky rob robbie robert roberto rodney
   rodrigo roger roland rolf roman romain ron ronald ronnie ross roy ruben rudolf rudy rupert russ russell salvador salvatore samuel santiago
   saul scott scotty sean sebastian sebastien sergei sergio seth shane simon spencer stan stanley stefan stefano steve steven
   stewart stuart sven ted terrance terrence theodore thomas tim timothy tobias todd tom tomas tommy tony travis trent trevor tristan troy
   tucker ty tyler ulrich valentino vance vernon victor viktor vincent vincenzo vito vladimir wade walker wallace walter warren wayne wendell
   werner wes wesley wilbur wilhelm will willem william willie wolfgang wyatt xavier yannick yuri zach zachary zack zane`,
);
