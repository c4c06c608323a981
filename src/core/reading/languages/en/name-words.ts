import { wordSet } from "../word-list.ts";

/** Written with a capital before a name, and no part of it; some stand alone as descriptions. */
export const titleWords = wordSet(`
mr mrs ms miss dr prof sir lady lord dame baroness madam madame monsieur rev reverend fr father sister brother pastor bishop
archbishop cardinal pope imam ayatollah rabbi sheikh king queen prince princess emperor sen senator rep representative
congressman congresswoman gov governor mayor president vice-president vice premier chancellor minister secretary undersecretary
assistant deputy ambassador consul consul-general envoy commissioner director chief chairman chairwoman chair speaker leader
dictator judge justice magistrate prosecutor attorney lawyer barrister solicitor counsel general gen colonel col lt lieutenant
major maj captain capt sergeant sgt private admiral commander marshal officer agent special detective inspector superintendent
warden professor doctor spokesman spokeswoman spokesperson press coach former ex-president ex acting foreign prime interior defense
defence state attorney-general co-founder founder ceo editor correspondent reporter journalist photographer pilot businessman
senators sens representatives reps congressmen presidents ministers judges justices ambassadors generals officers agents detectives drs
profs messrs governors mayors prosecutors lawyers attorneys professors spokesmen directors pilots activists journalists
missionary hacker citizen inmate prisoner defendant suspect hon honourable honorable d'affaires chargé vice-consul chaplain nurse registrar guard
`);

/** Those of the titles that only go before another: "former", "acting". */
export const titleModifiers = wordSet(
  "former ex acting foreign prime interior defense defence state press special deputy assistant chief vice senior opposition",
);

/** Words that name things and bodies, not people, although they are written with a capital inside names. */
export const thingWords = wordSet(`
academy act administration affairs agency agreement air airlines airport alliance ambassador amnesty appeals archive army assembly
association attorney authority avenue award bank base basin bay bill black board boulevard branch bridge broadcasting brotherhood
bureau business cabinet camp campaign capitol cathedral center centre central chamber channel church circuit city civic civil
club coalition coast code college command commission committee commonwealth community company conference congress constitution consulate
convention cooperation corporation corps correctional corrections corruption council county court crime criminal customs daily database
day defence defense democracy democrat democrats democratic department detention development diplomacy directorate district
division drug east eastern economic editor education embassy emergency empire energy enforcement enterprise europe european exchange
executive eye facebook facility family federal federation fight finance financial force forces foreign forum foundation free
freedom front fund game games gazette general getty global globe god government grand great group guard gulf hall health herald
high hill homeland hospital hotel house human humanitarian image images immigration independence independent information inc
institute institution insurance intelligence interior international internet investigation island islands jail joint journal
judicial judiciary jury justice korean labor labour lake law laws league left legal liberation liberty library limited
llc magazine market media medical medicine memorial men middle military ministry mission monitor mount mountain movement museum
nation national nations naval navy network new news newspaper night north northern nuclear observatory occupied ocean office
official olympic olympics online open operation opposition orchestra order organisation organization oval pacific palace
parliament park parole parties party peace penal peninsula penitentiary pentagon people peoples persian photo photos platform plaza police
policy political politics port post power presidential press prison prisons prisoner prisoners program programme
project protection province public punitive radio railway reform refugee regime region registry regional relations report reporters
representatives republic republican republicans reserve resolution resource revolution revolutionary rifle rights river road royal
safety sanctions school science sea search secret section security senate service services shield social society south
southern soviet space special sports square staff star state states station statute street strait strike studies summit supreme
system taliban task team technical technology telegram telegraph television temple territory test text theater theatre
times title today tower trade transport treasury treaty tribune trust tv twitter union unit united university
valley version video village virus visa voice volunteer war watch water web week weekly welfare west western white
wing women world year yearbook york youth zone 
said says say told tell asked ask read write watch see look follow contact photo credit image caption copyright getty
reuters ap afp tass interfax sputnik bbc cnn nbc abc cbs fox kcna npr rt copyright contributing additional reporting updated published
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december spring summer autumn fall winter ramadan hanukkah passover diwali thanksgiving easter christmas islam islamic muslim muslims christian christians jewish
jews jew catholic orthodox protestant mormon mormons nazi communist marxist coronavirus covid-19 covid internet skype zoom
google apple microsoft youtube instagram whatsapp github bitcoin nato eu un uk us usa uae ussr icc echr fbi cia nsa kgb fsb gru
nra dea doj ice irs osce ngo nba wnba nfl unhcr
co corp inc ltd plc spa ag gmbh sa nv bros holdings motors motor controls communications systems industries partners associates
brothers enterprises technologies solutions ventures capital securities petroleum steel mining shipping maritime cup classic
championship championships bowl tournament rovers wanderers fc sc
yorker yorkers londoner londoners disease syndrome newsroom khmer rouge mujahideen taleban hamas hezbollah hizbollah fatah daesh boko haram qaeda al-qaeda
al-shabaab shabaab farc
namibian malawian mozambican botswanan gambian guinean ivorian burkinabe beninese togolese gabonese congolese burundian rwandan djiboutian
eritrean mauritian swazi guyanese bahamian barbadian grenadian belizean bermudian fijian samoan tongan papuan bhutanese maldivian timorese
kosovar kosovan montenegrin bosnian macedonian moldovan maltese cypriot greenlander faroese corsican sicilian flemish walloon scots scottish
welsh texan californian floridian hawaiian alaskan
chechen chechens afrikaner afrikaners moslem moslems kurd kurds kurdish arab arabs arabic serb serbs croat croats bosniak bosniaks tatar
tatars uighur uighurs uyghur uyghurs tamil tamils sikh sikhs hindu hindus basque basques catalan catalans tutsi tutsis hutu hutus zulu
hispanic latino latinos slavic slav slavs cossack cossacks rohingya tibetan tibetans kashmiri palestinian soviet soviets
surinamese yugoslav yugoslavs czechoslovak buddhist buddhists sunni shiite shia mennonite quaker amish
iglesia templo parroquia radyo diario universidad casa plaza calle avenida cerro ciudad banco grupo partido frente movimiento
instituto fundacion asociacion comision corte tribunal ministerio carcel penitenciaria centro deportivo atletico
xinhua tanjug belta novosti ria interfax-ukraine ukrinform dpa efe ansa kyodo yonhap anadolu irna isna fars tasnim sana mena wafa
earlier later once upon asked speaking sitting citing quoting referring responding following adding commenting given born
mother dad mom mum grandmother grandfather son daughter wife husband
prosecutors authorities officials lawyers investigators police sources relatives witnesses experts activists diplomats lawmakers
dear sincerely regards yours subject date re cc attn sent fwd
note notes establishment manager record copy annex enclosure box street avenue floor suite telephone phone fax email mail opinion background
follow-up certificate residing distribution client patient memo memorandum llp llc cell colony penitenciaria penitenciaria legal visit
excellency excellencies enclosures health feb apr aug sept oct nov dec chapter article viet ltd facsimile postal reg registration confidential restricted
infirmary clinic ref best hi hello hey greetings superior regional programme urgency incommunicado held respectfully faithfully cordially gratefully truly warmly kind warm many esq madam file urgent action appeal ombudsman ombudsperson governor registrar clerk consular commander
`);

/** Words of grammar: with a capital they open a sentence or stand in a headline; inside a name they are part of it. */
export const grammarWords = wordSet(`
all some many most more both after before during while when where why how
what who whom whose which with without within from into onto over under between among against about above across along
around because since until unless although though even ever never always often still just only also too very quite rather
here there then thus hence however moreover meanwhile therefore otherwise nevertheless according despite instead
the a an this that these those my your his her its our their he she it we they i you me him us them and or but nor so yet if as at by for
in of on off out to up via per no not yes is are was were be been being am has have had do does did can could will would shall
should may might must let lets one two three four five six seven eight nine ten hundred thousand million billion first second
third last next other others another each every any several few fewer less least such same own
`);

/** Lower-case words that stand inside a name ("van der", "bin", "de la"). */
export const nameParticles = wordSet(
  "wa al bin bint dal dalla da de del della der di dos du el ibn la le ter van von den y ul abu ben",
);

/** After these a name is a person's though nothing else says so: "the Ruiz inquiry". */
export const eponymHeads = wordSet(`
inquiry investigation probe administration case family campaign affair trial story saga verdict sentence sentencing swap exchange
release deal team camp supporters lawyers defense defence estate indictment report hearing legacy era years presidency government
cabinet regime brand name doctrine plan bill matter murder killing shooting arrest prosecution conviction appeal extradition
petition letter letters tweets emails tapes interview movement household house home clan brothers sisters siblings couple children
`);

/** Words for things that are family names too. */
export const surnameWords = wordSet(`
hill white brown black green gray grey young church rivers lake park parks banks bank field wood woods stone bridge bush law camp price
power powers day may march summer summers winter winters spring west east north south post house hall chambers bishop temple trust
king major marshal marshall prince pope dean baron duke earl knight page butler fox constable sergeant deacon abbot
gates waters bay ford forest street cross castle cook fields bell rice rose star stark laws land baker carter parker turner cooper ward
fisher hunter mason weaver gardner pierce wheeler carpenter grant porter tucker palmer mills weeks booth love hope joy best good
goodman moody noble savage sharp swift small little long short strong wise hardy bliss pride golden silver diamond garland berry
cherry peach apple plum lemon bean rice pepper ginger curry basil sage moss reed rush marsh meadow meadows brook brooks pool poole pond
glen dale vale cliff ridge mount heath moor moore peak rock rocks sands shore beach bird birds wolf wolfe lamb hare bull buck crane
drake finch hawk heron martin nightingale partridge peacock robin starling swan wren pike bass herring salmon bee bug crabb
archer barber bowman brewer butcher carver chandler clark clerk collier coward crane currier cutler draper dyer falconer farmer
fletcher forester fowler fuller glover goldsmith harper head hooper horner judge kitchen leach lister mercer miller miner monk
nailor naylor painter pitcher plumber potter proctor reader reeve ryder rider sadler sailor sawyer saddler seaman sexton shepherd
singer skinner slater smith spicer squire steward stringer tanner taylor thatcher tiller trainer tyler usher vicar walker waller
webster wainwright wright ambler bacon ball barker barns barr battle beard beck bend bent binder bolt bond bones boot bow bowl box
boxer brand branch bray bread bright broad broom buckle bull bunch burden burn burns bush buss button byrd cage cain call canon cape
carr case cash chance chase child childs christian christmas clay close cloud coates coats cobb cole combs cone corn couch court
craft crew crook crow crown cruise crump cruz cupp daily dance darling dash dew dice dock dole dollar dove downs dream duffy dunk
dusk eaves edge fair fall farrow fast fell finder fine fish fix flint flood flower flowers fly force fortune foster france
freed freeman frost fry gamble game gant garden garner gay gentry gift gill glass glass goff gore grave graves greer griner groom
grow gunn gunner guy hack hale ham hammer hand hands harden harms hart hatch haven hay hays heard heart hedge hick hicks high holder
hole holiday hollow holly home hook hood horn horne house hull humble hunt hurt hyde ivory ivy jack jewel joiner jolly key keys
kind kirk knott lace lamp lance lane large lark lawless leaf lean ledger light limb lime lock lofty loop lord lott low lowe lucky
lush lynch mack mann manners marks mast maxim may meek mercy merry mill mist moon moran moss mote mould mount muse nails neal neat
needle new nice nix noon norm nutt oak oaks ogle olive orange orr ott outlaw pace pack paddock pain paine pair palm parish park
parsons partner pass patient peace pearl peck peel penny person pickle pile pillow pine pinkney pipe pitt place plant platt play
pleasant plummer poe pope post pound pratt presley press proper prop pryor purse quick quill rain raines ram ranger rank ray raven rawls
reason record rhodes rich riddle ring roach roads roller roman root ross rowe rule rust rusty sage salt sample sanders savage sayer
scales scott seal sears self sells senior service shade shanks shields ship shipp short shot silk silver simple sink skinner skipper
slack sleeper slice sly smart snow song sparks speaker spear speed spence spring sprinkle stack staff stage stamp standing staple stark
steel steele stein stern still sting stock stocks stout strain strange straw street strickland stroud stump sugar sweet sword tabor
tack tally tart tate teal tempest tew thorn thorne thrush tide tiger tool toll tower town townsend trace trapper tree tripp trotter
true trump twist vance vine viola virtue voice wade wager wages wait wake walk wall walls want warden ware warner warren wash waters
watt watts way waves weeks wells wheat whistler wick wild wilder wilds willow winder window wing winn winner wire wiser witt wolf
wolfe wonder word words work workman worth wynn yard yates yoke york younger
`);

/** Firms, bodies and things that are called as people are; looked up as places are. */
export const namedThings = `
Wells Fargo;Goldman Sachs;Merrill Lynch;Morgan Stanley;JPMorgan Chase;Charles Schwab;Eli Lilly;Johns Hopkins;Booz Allen;Booz Allen Hamilton
Lockheed Martin;Northrop Grumman;General Dynamics;Rolls Royce;Harley Davidson;Louis Vuitton;Calvin Klein;Ralph Lauren;Jack Daniels
Johnnie Walker;Jim Crow;Uncle Sam;Pell Grants;Fannie Mae;Freddie Mac;Sallie Mae;Dow Jones;Philip Morris;Mary Kay;Warner Bros;Walt Disney
Hewlett Packard;Thomson Reuters;Saudi Aramco;Sinn Fein;Al Jazeera;El Al;Deutsche Welle;Le Monde;Le Figaro;El Pais;La Repubblica
Corriere della Sera;Der Spiegel;Die Welt;De Telegraaf;Rolling Stone;Vanity Fair;Rossiya Segodnya;Komsomolskaya Pravda;Novaya Gazeta
Nobel Peace Prize;Nobel Prize;Lashkar-e-Taiba;Abu Sayyaf;Abu Ghraib;Shining Path;Golden Dawn;Ku Klux Klan;Black Lives Matter;Proud Boys
Pan Am;Aer Lingus;Air France;Nova Scotia;Santa Claus;Mickey Mouse;Tom Clancy;Sherlock Holmes;James Bond;Harry Potter;Robin Hood
`;

/** Kin words, which introduce a given name alone. */
export const kinWords = wordSet(`
wife husband son daughter brother sister mother father girlfriend boyfriend fiance fiancee cousin uncle aunt nephew niece
grandson granddaughter grandmother grandfather stepson stepdaughter stepfather stepmother ex-wife ex-husband partner widow
widower twin spouse
`);

/** Names of bodies and adjectives made of places: "Boston-based", "Kremlin-backed", "NationsBank". */
export const thingShape =
  /-(?:based|born|led|backed|owned|controlled|run|style|area|held|occupied|trained|educated|flagged|registered|listed|funded|made|era|bound|speaking|wide|only|free|like|related|class)$|^\p{L}{3,}(?:corp|bank|soft|net|tech|airlines|news)$/u;

/** Nouns of places: whatever is named right after them is a place. */
export const placeHeads = wordSet("mount lake port fort cape island isle river camp point");

/** Nouns of what people build, found and sell: a name right after them is the thing's. */
export const thingHeads = wordSet(`
tanker ship vessel freighter trawler yacht ferry frigate submarine boat airline newspaper magazine daily weekly website podcast
show series film movie novel book album song band group company firm corporation bank conglomerate club team side charity
nonprofit organisation organization party movement militia newscaster broadcaster channel station network app platform startup
brand giant prison jail hospital hotel restaurant bar cafe town city village province district suburb neighborhood neighbourhood
`);

/** In small letters right after a name they make it a place's, a body's or a prize's. */
export const headsAfter = wordSet(`
hospital airport prison jail penitentiary university college school academy institute library museum memorial stadium arena
street avenue road boulevard highway bridge tunnel station square park building tower hotel center centre theater theatre church
cathedral mosque synagogue foundation award prize trophy medal scholarship fund airline airlines group company corporation bank
newspaper magazine podcast website ship tanker vessel class-action province district county neighborhood neighbourhood suburb
residents shares stock disease syndrome
`);
