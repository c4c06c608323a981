import { wordSet } from "../word-list.ts";

/** Given names that women and men bear alike: they tell nobody's sex. */
const sharedNames = `
alex alexis andrea angel ariel ashley avery cameron casey charlie chris dana dominique drew frankie jackie jamie jan jean jessie
jordan kerry kim lee lynn marion morgan nikita noor pat robbie robin sam sasha shannon shelby sidney stacy sydney taylor terry toni
tracy`;

/** Men's given names as English texts write them, of many peoples. */
export const maleNames = wordSet(`${sharedNames}
aaron abdel abdul abdulaziz abdullah abdulrahman abel abraham abram adam adnan adolf adrian ahmad ahmed ahmet akbar akira
alain alan albert alberto aleksandar aleksander aleksandr aleksei aleksey alessandro alex alexander alexandre alexei alexey
alexis alfred alfredo ali alistair allan allen alonso alphonse alvin amadou amir amit anatoli anatoly anders andre andrea
andreas andrei andres andrew andrey andrzej andriy andy angelo angus anil anthony anton antonio antony anwar arash aram
archie aristides arjun arkady armando armen arnold arsen arseny artem artemy arthur artur arturo ashok ashraf augusto aung
austin avi aziz babak barack barry bart bartholomew bashar bashir basil behrouz ben benedict benjamin bernard bernardo bernd
bernie bert bilal bill billy bob bobby bogdan boris brad bradley brandon brendan brent brett brian bruce bruno bryan bryant
byron calvin cameron carl carlos carlo carter casey cesar chad charles charlie chester chris christian christoph christophe
christopher claude claudio clayton clement clifford clinton clive cody colin connor conor conrad constantin corey cornelius
craig curtis cyril cyrus dale damian damien damon dan daniel daniele danil danilo danny dante dariusz darius darren darryl
dave david davide dean declan denis dennis denys derek derrick desmond devin dexter didier diego dieter dietrich dimitri
dimitry dmitri dmitriy dmitry dmytro dominic dominik dominique donald dong douglas doug drew duncan dustin dwayne dwight
dylan earl ed eddie edgar edmond edmund eduard eduardo edward edwin efraim egor ehud eitan eldar eli elias elijah elliot
elliott elon elvin emanuel emil emile emilio emir emmanuel emre enrico enrique erdogan eric erich erik ernest ernesto ernst
erwin ethan etienne eugene evan evgeni evgeny evgeniy ezra fabian fabio fadi faisal farhad farid fedor felipe felix ferdinand
fernando fidel filip florian floyd francesco francis francisco franco francois frank franklin franz fred frederic frederick
fyodor gabriel gareth garry gary gavin gennady geoff geoffrey george georges georgi georgy gerald gerard gerardo gerhard
german gianni gideon gilbert gilles giorgi giorgio giovanni giuseppe glen glenn gordon graham grant greg gregor gregory
grigori grigory guillaume guillermo gunter gus gustav gustavo guy habib hakan hakim hamid hamza hans harald harold haroun
harry harvey hasan hashim hassan hector heinrich heinz helmut henri henrik henry herbert herman hermann hiroshi homer horst
hossein howard hubert hugh hugo humberto hussein ian ibrahim idris ignacio igor ihor ilan ilia ilias ilya imad imran ion
irfan irwin isaac isaiah ismail israel issa ivan ivo jack jackie jackson jacob jacques jaime jakob jakub jalal jamal james
jamie jan jared jaroslav jason javad javier jay jean jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jesse jesus jim
jimmy joachim joao joaquin joe joel johan johann johannes john johnny jon jonas jonathan jordan jorge jose josef joseph josh
joshua josue juan judah julian julien julio julius jun jurgen justin kamal kareem karel karen karim karl kazem keith kelvin
ken kenneth kent kerry kevin khaled khalid khalil kirill kirk klaus konstantin kostas kurt kyle kyrylo lamar lance larry lars
laszlo laurent lawrence lee leif leo leon leonard leonardo leonid leopold leroy leslie lev levan levi lewis liam lionel lloyd
logan lorenzo lou louis luca lucas lucian luciano luigi luis luka lukas lukasz luke luther lyle lyndon magnus mahdi mahmoud
mahmud maksim maksym malcolm malik manfred manoj manuel marc marcel marcelo marco marcos marcus marek mariano mario marius
mark marko markus marshall martin marty marvin marwan masoud massimo mateusz mathieu mats matt matteo matthew matthias matti
maurice mauricio max maxim maxime maximilian mehdi mehmet melvin michael michail michal michel miguel mihail mikael mike
mikhail mikheil miles milos milton mircea miroslav mitch mitchell moammar modest mohamad mohamed mohammad mohammed mohsen
moises moritz morris moses moshe mostafa muhammad muhammed murad murat musa mustafa mykola mykhailo nabil nadav nader najib
narendra nasser nate nathan nathaniel navid neal ned neil nelson nicholas nick nicolae nicolas nicola nigel nikita niklas
nikola nikolai nikolaj nikolay nikolaos nils noah noam noel norman octavio oleg oleh oleksandr oleksiy oliver olivier omar
omid omri orlando orrin oscar osama osman otto owen pablo paolo parviz pascal pat patrick paul paulo pavel pavlo pedro per
percy pete peter petr petro petros phil philip philippe phillip pierre pierluigi piotr prakash pyotr qasem rafael rafiq rahim
rahul raj rajesh ralf ralph ramin ramiro ramon ramzan randall randy raphael rashad rashid rasul raul ravi ray raymond
reginald reinhard reuben reuven rex reza ricardo richard rick riccardo rob robert roberto robin rod roderick rodney rodolfo
rodrigo roger roland rolf roman ron ronald ronnie rory ross roy ruben rudolf rudy rupert ruslan russell rustam ryan saad
saeed sai said salah salem salim salman salvador sam samir samuel sandor sanjay santiago saul scott sean sebastian sergei
sergej sergey sergi sergio sergiy serhiy seth shahid shai shane shannon shaun shawn shinzo sidney siegfried silvio simon
siamak slava slobodan solomon spencer stan stanislav stanislaw stanley stas stefan stefano stephan stephane stephen stepan
steve steven stewart stuart sultan sunil sven svyatoslav tadeusz taras tariq ted teddy terence terrence terry theo theodore
thierry thomas tim timothy timur tobias toby todd tom tomas tomasz tommy toni tony torsten travis trevor tristan troy tyler
umar ural uri vadim vadym vaclav valentin valeri valery valeriy vasil vasile vasily vasyl vernon viacheslav victor vijay
viktor vikram vince vincent vincenzo vitali vitaliy vitaly vlad vladimir vladislav vladyslav volodymyr vsevolod vyacheslav
wade wael walid wallace walter warren wayne wendell werner wesley wilbur wilfred wilhelm will willard willem william willie
wilson winston wojciech wolfgang xavier yakov yan yang yaroslav yasser yehuda yevgeni yevgeny yigal yitzhak yong yonatan
yoram yosef youssef yuri yuriy yury yusuf yves zachary zaur zbigniew ziad zoran zurab angel wilfredo reynaldo benigno
bongbong jejomar arnel elmer renato rolando romeo virgilio jomar alvaro anibal aurelio baltazar bernabe camilo casimiro
celestino ciro dagoberto delfino efrain eladio eliseo emiliano epifanio eusebio evaristo everardo ezequiel faustino fermin
fidencio filiberto florencio fortunato gaspar genaro hernan heriberto hilario hipolito horacio jacinto justino lazaro
leobardo leonel leopoldo lisandro macario marcial matias mauro maximino melchor modesto nicanor pascual porfirio primitivo
prudencio refugio remigio rigoberto roque rosendo sabino saturnino serafin severino tadeo tiburcio ubaldo urbano valente
wenceslao zacarias lelei kiprono kipchoge odhiambo otieno ouma okoth mwangi kamau kariuki barasa wekesa cheruiyot kiplagat
rotich wole modou cheikh thabo sipho nkosinazana themba bongani mandla sibusiso tshepo kagiso tendai tatenda farai tinashe
mahesh dinesh naresh ramesh mohit nitin sachin arvind govind anand deepak pramod karthik srinivas raghav aditya rohan varun
kunal nikhil siddharth abhishek kenji takashi satoshi haruki kazuo shigeru masao daiki yuto thanh hung tuan dung quang duc
hoang somchai somsak prayut thaksin nattapong siriporn joko budi agus wahyu rizky bambang susilo prabowo serkan cem tayfun
bulent vahid behzad boaz gadi gal lior meir nir ofer ran roi ronen tomer yaron gunnar bjorn mads soren rasmus eskil oskar
viggo oisin fergus conall cormac ronan tadhg rhys huw ieuan giles piers crispin tarquin mason brody colby dalton dillon jace
jayden kayden aiden brayden hayden landon easton weston colton tucker tanner trenton bryce chase cole gage garrett grady
griffin holden hudson jaxon kade kolton lane maddox micah parker peyton quinn reid riley rylan sawyer skyler tate wyatt zane
deshawn darnell tyrone terrell marquis lashawn tremaine roscoe otis clyde orville alton merle duane delbert elbert cletus
enos amos josiah jedediah obadiah hezekiah walt hun dick chuck mick tiger chipper kyran moin jansher mickey mo cal rocky chili norm sterling garret joey hank cliff
herb gene art val wally woody rich curt buddy bud chip chet buck butch sonny rusty jock barney fritz kit sid lenny benny
kenny manny vinny vinnie lonnie donnie johnnie frankie freddie bobbie ollie alfie reggie denny kelly skip scotty ty trey tre
dontae jermaine lamont cedric clifton rufus silas jonah ezekiel malachi isaias
`);

/** Women's given names as English texts write them. */
export const femaleNames = wordSet(`${sharedNames}
abigail ada adela adele adriana agata agnes agnieszka aida aigul aileen aisha alejandra alena alessandra alexandra alevtina
alice alicia alina alisa alison alla allison alma alyona alyssa amal amanda amber amelia amina amira amy ana anastasia
anastasiya anat andreea angela angelica angelina anita anja anke ann anna annabel anne annette annie antonia antonina anya
april ariana arina ashley astrid audrey aurora ayesha ayse azadeh barbara beata beatrice beatriz bella bernadette beth
bethany betsy betty beverly birgit blanca bogdana bonnie brandi brenda brianna bridget brigitte britney brooke camila camille
candace carla carmen carol carolina caroline carolyn carrie catalina catherine cathy cecilia celeste celia charlotte chelsea
cheryl chloe christa christiana christina christine cindy claire clara claudia colleen connie constance consuelo cornelia
courtney cristina crystal cynthia dagmar daisy dalia dana daniela danielle daphne daria dariya darya dawn deborah debra
deirdre delia denise diana diane dina dolores dominika donna dora doris dorothy dunya edith eileen ekaterina elaine eleanor
elena eleni elham elif elina elisa elisabeth elise eliza elizabeth ella ellen elma elsa elvira emily emma erica erika erin
esmeralda esra estelle esther eugenia eva eve evelina evelyn evgenia evgeniya fadila faina faith fatemeh fatima fatma faye
felicia fiona flora florence frances francesca freya frida galina gabriela gabriella gabrielle gail georgia georgina gertrude
gillian gina gisela giulia gladys glenda gloria golnar grace greta gretchen guadalupe gulnara gwen hadley haifa haley hana
hanna hannah harriet heather heidi helen helena helga henrietta hilary hilda hillary hope huda ida ilaria ilona imelda ines
inga inge ingrid inna irena irene irina iris isabel isabella isabelle ivana ivanka ivy iwona jacqueline jana jane janet
janice janine jasmin jasmine jeanne jelena jen jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn jodi johanna
jolanta josephine joy joyce juana juanita judith judy julia juliana julie juliet justine kamala karin karina karla kate
katerina kateryna katharina katherine kathleen kathryn kathy katie katja katrina katya kay kayla kelly kelsey khadija kim
kimberly kira kirsten klara klavdia krista kristen kristin kristina krystyna ksenia kseniya lana lara larisa larissa latifa
laura lauren laurie layla lea leah leila lena lenora leslie leticia leyla lidia lidiya lily lina linda lindsay lindsey lisa
liudmila liz liza lois lola loretta lori lorraine louise lourdes lucia lucille lucinda lucy luisa luiza lydia lyn lynn lyubov
lyudmila mabel macarena maddison madeleine madina maggie magda magdalena mahsa maia malala malgorzata mandy manuela marcela
marcia margaret margarita margot maria mariam marian mariana marianne marie mariela marilyn marina marion marisa marissa
marita mariya marjorie marla marlene marsha marta martha martina mary maryam maryana masha maureen maya megan meghan melania
melanie melinda melissa mercedes meredith mia michele michelle milena mila mina mindy minerva mira miranda miriam moira mona
monica monika monique muriel mykhailyna myra myriam myrna nadezhda nadia nadine nadya naama nancy naomi narges nasrin nastya
nata natalia nataliya natalie natalya natasha nazanin nellie neda niamh nicole nika nikki nina nino noor nora noreen norma
octavia oksana olena olesya olga olha olive olivia oxana ofelia paige paloma pam pamela patricia patrizia patty paula paulina
pauline pearl peggy penelope penny petra phoebe phyllis polina priscilla priti rachel raisa ramona rana raquel rebecca regina
renata renee reva rhea rhonda rima rita roberta robyn rosa rosalia rosalind rose rosemary rosie roxana roxanne roya ruth
sabina sabine sabrina sahar salome sally samantha samira sandra sandy saoirse sara sarah sasha savannah selena selma serena
shahla shari sharon sheila shelby sherri sheryl shirin shirley sigrid silvia simone sofia sofiya sonia sonja sonya sophia
sophie stacey stacy stefania stella stephanie sue susan susana susanna susanne suzanne svetlana sveta sylvia sylvie tabitha
taisia tamar tamara tammy tanya tara tatiana tatyana teresa teri thamy thea thelma theresa therese tiffany tina toni tracey
traci tracy trina tricia trisha trudy tulsi ulrike ulyana ursula uta valentina valeria valerie vanessa varvara vera verena
veronica veronika vesna vicki vicky victoria viktoria viktoriya violeta violetta virginia vivian viviana wanda wendy whitney
wilma winifred xenia xiomara yaffa yana yanina yasmin yelena yekaterina yesenia yetunde yevgenia yolanda yulia yuliya yvette
yvonne zainab zara zarina zelda zhanna zinaida zoe zofia zoya zsuzsanna zuzana erlinda corazon marisol rocio xochitl itzel
ximena maricela mirna rosaura araceli wanjala wanjiru achieng akinyi njeri muthoni wambui nyambura nekesa chebet jepkoech
chioma adaeze ifeoma folake bola yemi sade ama akosua adwoa abena esi efua afia awa ndeye lindiwe nomsa zanele thandi ayanda
lerato rudo chipo pooja neha sneha sarita shanti usha asha nisha divya deepa meena leela indira sushma ananya aishwarya yoko
keiko naoko michiko sachiko noriko emiko tomoko ayumi sakura linh trang thuy huong phuong yingluck siti dewi sri ratna putri
megawati merve tansu figen parisa niloufar golriz atena sepideh bahareh soheila shira avigail hadas inbal orly sigal dafna
efrat einat galit hila keren liat limor merav meirav moran nirit nofar noga osnat ronit tali vered yifat solveig mette
pernille pia tove freja linnea aoife ciara roisin grainne orla cian gwyneth angharad ffion cerys bronwen carys emrys tamsin
poppy saffron clementine dakota madison addison ashlyn aubrey avery bailey brynn cheyenne destiny hailey jade jordyn kaelyn
kendall kennedy kylie mallory makayla mckenna morgan paisley payton piper reagan reese rylee serenity sierra skye sydney
taylor trinity brynlee oaklyn kinsley lakeisha latoya shaniqua tamika keisha ebony aaliyah kaylee kaitlyn mackenzie brooklyn
coretta verna velma mavis myrtle hazel opal ruby edna irma rae fay midge dixie doreen una concepta assumpta parker quinn reid
riley skyler peyton molly kitty dolly belle patsy ginger mercy misty candy honey summer autumn violet holly trixie roxy lulu
ally abby becky debbie dottie ellie emmy gracie hattie jackie josie kaitlin katy kristi lacey lexie libby lottie lucie maddie
missy pammy polly sadie sissy susie tess tessa tilly winnie
`);

/** Short forms and the names that they may stand for. */
export const nicknames: Readonly<Record<string, string>> = {
  alex: "alexander",
  al: "albert",
  andy: "andrew",
  ben: "benjamin",
  bernie: "bernard",
  bill: "william",
  billy: "william",
  bob: "robert",
  bobby: "robert",
  charlie: "charles",
  chris: "christopher",
  dan: "daniel",
  danny: "daniel",
  dave: "david",
  don: "donald",
  doug: "douglas",
  ed: "edward",
  fred: "frederick",
  greg: "gregory",
  jeff: "jeffrey",
  jim: "james",
  jimmy: "james",
  joe: "joseph",
  jon: "jonathan",
  josh: "joshua",
  kate: "katherine",
  kathy: "katherine",
  ken: "kenneth",
  larry: "lawrence",
  liz: "elizabeth",
  matt: "matthew",
  max: "maxim",
  mike: "michael",
  nick: "nicholas",
  pam: "pamela",
  pat: "patrick",
  pete: "peter",
  phil: "philip",
  ray: "raymond",
  rick: "richard",
  rob: "robert",
  ron: "ronald",
  sam: "samuel",
  steve: "stephen",
  sue: "susan",
  ted: "edward",
  tim: "timothy",
  tom: "thomas",
  tony: "anthony",
  vicky: "victoria",
  will: "william",
};

/** Family names that stand before the given name ("Kim Hak-song", "Xi Jinping"). */
export const leadingFamilyNames = wordSet(`
ahn bae cao chang chen cheng cho choe choi chung deng ding dong fan fang feng gao guo han he hong hu huang hwang hyon jang
jeon jiang jin jung kang kim kwon lee li liang lim lin liu lu luo ma mao meng moon nguyen oh pak park peng qian qin ri ryu
seo shen shin sim son song sun tang tian tran wang wei wen wu xi xia xiao xie xu yan yang yao ye yi yoon yu yun zeng zhang
zhao zheng zhong zhou zhu
`);
