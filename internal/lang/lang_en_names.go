package lang

// Words that names are made of, and words that stand beside names. The lists
// of people, places and bodies are general knowledge; enNoise and enCommon are
// word statistics of news text.
const (
	// enMaleNames are given names of men, from general knowledge, of the languages that news in English writes about.
	enMaleNames = `
aaron abdel abdul abdullah abdulrahman abel abraham abu adam adolf adrian ahmad ahmed ajay akbar akira al alain alan
albert alberto aldo alec alejandro aleksandar aleksander aleksandr aleksei alessandro alex alexander alexandre
alexandros alexei alexey alexis alfonso alfred alfredo ali alistair allan allen alvaro alvin amir amos anatoly anders
andre andreas andrei andres andrew andrey andriy andrzej andy angel angelo angus anil anthony anton antonin antonio
antony anwar archie ari ariel arjun arkady armand armando arnaud arne arnold arnoldo art arthur artur arturo arun asad
asher ashok ashraf ashton asif atticus augusto austin avi axel aziz barack barney barry bart bartholomew bashar basil
bassam ben benedict benito benjamin benny bernard bernardo bernd bernie bert bertrand bill billy bjorn blair blake bob
bobby boris borys brad bradley brady brandon branko brendan brent bret brett brian brock bruce bruno bryan bryce bud
burt byron caleb calvin cameron carl carlo carlos carlton casey cecil cedric cesar chad charles charley charlie
chester chris christiaan christian christoph christophe christopher chuck clarence clark claude claudio claus clay
clayton clement cliff clifford clifton clint clinton clive clyde cody colin connor conor conrad constantine corey
cornelius cory craig curt curtis cyril cyrus daisuke dale dallas damian damien damon dan daniel daniele danny dante
darius darrell darren darryl dave david davis dean deepak dennis denny denys derek dermot derrick desmond devin dexter
dick didier diego dieter dietrich dimitri dimitris dimitry dirk dmitri dmitriy dmitry dmytro dominic dominik dominique
don donald donnie donny doug douglas drew duane dudley duncan dustin dwayne dwight dylan earl ed eddie eddy edgar
edmond edmund eduardo edward edwin egor ehud eitan eli elias elijah elliot elliott ellis elmer elon elvis emanuel
emerson emil emile emiliano emilio emmanuel enda enrico enrique eric erich erick erik ernest ernesto ernie ernst erwin
esteban ethan etienne eugene evan evgeny ezra fabian fabio fabrice fadi faisal farid farouk federico felipe felix
ferdinand ferenc fernando fidel filip filippo finn floyd francesco francis francisco franco francois frank frankie
franklin franz fred freddie freddy frederic frederick fredrik friedrich fritz fyodor gabriel gareth garry garth gary
gavin gavriel gene geoff geoffrey george georges georgi georgios gerald gerard gerardo gerhard gerry ghassan giacomo
gianluca gianni gideon gil gilbert gilberto giles gilles gino giorgio giovanni giulio giuseppe glen glenn goran gordon
graeme graham grant greg gregg gregor gregorio gregory guido guillaume guillermo gunter gus gustav gustavo guy haider
hamid hamza hank hans hans-dietrich hans-jochen harald haris harold harrison harry harvey hasan hashim hassan hector
heinrich heinz helmut henri henrik henrique henry herb herbert herbie herman hermann hideki hideo hiroshi hiroyuki
homer horace horst hosni howard hubert hugh hugo hussain hussein iain ian ibrahim ignacio igor ihor ilham ilya imad
imran ingo ira irfan irving irwin isaac isaiah ishmael ismail istvan ivan ivo izzat jaap jack jackie jacob jacques
jae-in jaime jair jake jakob jalal jamal james jamie jan janos jared jaroslaw jarrod jason jasper javad javed javier
jay jean jean-baptiste jean-bertrand jean-charles jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc
jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-yves jeb jed jeff jefferson jeffery jeffrey jens
jeremiah jeremy jerome jerry jerzy jesse jesus jiang jim jimmy jiri joachim joao joaquin jody joe joel joerg johan
johann johannes john johnnie johnny jon jonah jonas jonathan jonny jordan jordi jorg jorge jose josef joseph josh
joshua josip juan juergen jules julian julien julio julius junichiro jurgen justin kamal karel karim karl karl-heinz
karol kazuo keir keith kelvin ken kenichi kenji kenneth kenny kent kerry kevin khaled khalid khalil kieran kim kirill
kirk klaus kofi koji konrad konstantin krzysztof kurt kyle kyriakos kyrylo lachlan lamar lance larry lars lasse laszlo
laurence laurent lawrence lazaro lech lee leif leland len lennart lenny leo leon leonard leonardo leonel leonid
leopold leroy les leslie lester levi lewis liam lindsey linus lionel lloyd logan lorenzo lou louis luc luca lucas
lucian luciano lucien ludwig luigi luis luiz lukas luke luther lyle lyndon mack magnus mahathir mahmood mahmoud mahmud
malcolm malik manfred manny manuel marc marcel marcello marcelo marco marcos marcus marek mariano mario marion marius
mark marko markus marlon marshall martin marty marvin marwan masoud massimo mateusz mathias mathieu mats matt matteo
matthew matthias matthieu maurice mauricio maurizio max maxim maxime maximilian maynard mehdi mehmet meir mel melvin
menachem merv michael michal micheal michel michele mick micky miguel mihail mika mikael mike mikhail miki miklos
milan miles milo milos milton miodrag miroslav misha mitch mitchell mitt mo moammar mohamad mohamed mohammad mohammed
mohamud mohsen moises mollie morgan moritz morris mort moshe muammar muhammad muhammadu murray mustafa mykhailo mykola
myron nabil nadav nadeem nader narendra nasser nat nate nathan nathaniel ned neil nelson nestor neville newt niall
nicholas nick nicky nico nicola nicolae nicolas nicolo niels nigel nikita niklas nikola nikolai nikolas nikolaus
nikolay nikos nils nizar noah noam noel nolan norbert norm norman nouri nuri octavio olaf olav ole oleg oleh oleksandr
oleksii oleksiy oliver olivier omar orlando orrin orville osama oscar oskar osman osvaldo oswaldo otis otto owen ozzie
pablo paddy pal panos paolo pascal pat patricio patrick patrik paul paulo paulus pavel pavlo pawel pedro peer per
percy perry pervez pete peter petr petra petro phil philip philippe phillip pierce pierre pieter pietro piotr porfirio
pyotr qasem quentin quincy quinn rachid rafael rafic rafik raheem rahul rainer raj rajesh rajiv ralf ralph ram ramesh
rami ramon ramzan ramzi rand randall randolph randy raoul raphael rashid rasmus raul ravi ray raymond recep reed
reggie reginald reince reinhard remi rene reuben rex reza rich richard rick ricky rob robbie robert roberto robin
rocco rod rodney rodolfo rodrigo roger roland rolf roman romano romeo ron ronald ronan ronnie roosevelt rory rosario
ross rowan roy ruben rudolf rudolph rudy rufus rupert russ russell rustam ryan ryszard saad saddam sadiq saeed said
sal salah saleh salem salim salman salvador salvatore sam sami samir samuel sandy sanjay santiago satoshi saul scot
scott scottie sean sebastian sebastien sepp serge sergei sergey sergio sergiy serhii serhiy seth seymour shahid shane
shannon shaukat shaul shaun shawn sheldon sherman sherrod shimon shinji shinzo shlomo sid sidney sigmar sigmund silvio
simeon simon slobodan solomon soren stan stanislav stanley stefan stefano steffen stephan stephane stephen sterling
steve steven stewart stuart subhash suleiman svein sven syed sylvester tadeusz tahir takashi takeshi tarek tariq taro
tayyip ted teddy terence terje terrence terry thabo thad thaddeus theo theodor theodore theresa thierry thomas thor
thorsten tidjane tiger tim timo timothy timur tito tobias tod todd tom tomas tomasz tommaso tommy tony torsten
toshihiko tracy travis trent trevor trey tristan troy truman tyler tyrone tzipi ugo ulf ulrich umar umberto uri uriel
urs usama uwe vaclav vadim valentin valentyn valerii valery vance vasily vasyl vern vernon vicente victor vidkun vijay
viktor vin vince vincent vincenzo virgil vitali vitalii vitaly vito vivek vlad vladimir vladislav vlastimil volker
volodymyr vyacheslav wade waldemar walid wallace walter warren wasim wayne wen wendell werner wes wesley whit wilbur
wilfred wilfried wilhelm will willard willem william williams willie willis wilson winston wojciech wolf wolfgang
woodrow woody wyatt xavier xi yahya yann yannick yaroslav yasir yasser yasuhiro yevgeny yevhen yitzhak yoram yosef
yoshihide yossi yukio yuri yurii yuriy yusuf yves zach zachary zack zalman zbigniew zeid zeke zhou zia zoltan zoran
`
	// enFemaleNames are given names of women.
	enFemaleNames = `
abby abigail ada adele adriana adrienne agata agnes agnieszka aicha aileen aimee aisha aishah alana alanna alberta
alejandra aleksandra alessandra alexandra alexandria alexia alexis alice alicia alina aline alisa alison alix allison
alma alyssa amal amalia amanda amber amelia amelie amina amira amy ana anastasia anastasiia andrea angela angelica
angelina angie anita ann anna annabel annabelle anne anne-marie annegret annette annie anouk antoinette antonella
antonia april ariana arianna arlene ashley asia asma astrid audrey aung aurora ava avril ayesha babette barbara bea
beate beatrice beatrix becky belinda bernadette bertha beryl bess beth bethany betsy betty beverley beverly bianca
birgit bonnie brenda bridget brigid brigitte britney brittany brooke camila camilla camille candace candice cara
carina carla carly carmen carol carola carole carolin carolina caroline carolyn carrie cassandra cassidy catalina cate
caterina catherine cathleen cathy cecile cecilia celeste celia celine chantal charlene charlotte chelsea cherie cheryl
chiara chloe christa christiane christie christina christine christy cicely cindy claire clara clare clarissa
claudette claudia claudine colette colleen condoleezza connie constance consuelo cora corazon cordelia corinne
cornelia courtney cristina crystal cynthia daisy dana daniela danielle daphne daria darlene dawn deanna deb debbie
deborah debra deirdre delia delphine dena denise desiree destiny diana diane dianne dilma dina dinah dolly dolores
dominika dominique donatella donna dora doreen doris dorothea dorothy dottie ebony edith edna edwina eileen elaine
eleanor elena eleni elfriede elisa elisabeth elise elissa eliza elizabeth ella ellen elsa elsie elvira emilia emily
emma enid erica erika erin erna esther ethel eugenia eunice eva evangelina evelyn evita faith fanny farah farida
fatima fatma fay faye federica felicia felicity fern fernanda fiona flora florence frances francesca francine
francoise frauke freda frederica frida frieda gabriela gabriella gabrielle gail galina gemma genevieve georgia
georgina geraldine gerda germaine gertrude gillian gina giorgia gisele giulia gladys gloria grace greta gretchen
gretel guadalupe gudrun gunda gwen gwendolyn gwyneth hadley hana hanna hannah hannelore harriet hattie hazel heather
heidi heike helen helena helene helga henrietta hermine hilary hilda hildegard hillary holly hope huma ida ilana ilse
imelda imogen ina indira ines inga inge inger ingrid inna iolanda irene irina iris irma irmgard iryna isabel isabela
isabella isabelle ivana ivanka ivy iwona jacinda jacqueline jacquelyn jada jan jana jane janelle janet janette janice
janine jasmine jayne jean jeanette jeanine jeanne jeannette jeannie jehan jen jenna jennie jennifer jenny jessica
jessie jill jillian jo joan joana joann joanna joanne jocelyn jodie johanna josefina josephine josie joy joyce juanita
judi judith judy julia juliana julianne julie juliet juliette june justine justyna kaja kamala karen karin karina
karine karla karolina kasia kassie kat katarina kate katerina katharina katharine katherine kathleen kathryn kathy
katia katie katja katrin katrina katy kay kaya kayla kayleigh keiko kellie kelly kellyanne kelsey kendra kerri kerstin
khadija kiersten kim kimberly kirsten kirstie kirstin kitty krista kristen kristi kristin kristina kristine krystyna
ksenia kumiko kyra laila lana lara larisa latoya laura laurel lauren laurie lea leah leanne leila lena leni leona
leonor leslie leticia lidia liesel lila lilian liliana lillian lily lina linda lindsay lisa lise liz liza lizzie lois
lola loretta lori lorna lorraine lottie louisa louise lourdes lucia luciana lucie lucille lucinda lucy luisa luz lydia
lyn lynda lynette lynn lynne lyudmila mabel madeleine madeline madison magda magdalena maggie maia maja malala
malgorzata mamie mandy manuela mara marcela marcia margaret margareta margarete margarita margery margie margo margot
margrethe marguerite maria mariah mariam marian mariana marianna marianne marie marie-claude marie-france mariel
mariela marietta marilyn marina marine marion marisa marisol marissa marjorie marlene marsha marta martha martina mary
mary-ann maryam maryna matilda maud maude maura maureen mavis maxine maya megan meghan mei melania melanie melinda
melissa mercedes meredith merle meryl mia michaela michele micheline michelle mildred milena millicent millie mimi
mina mindy minnie mira miranda miriam mitzi moira molly mona monica monika monique muriel myra myriam myrna nadia
nadine nadja nan nana nancy nanette naomi natacha natalia natalie nataliya natasha nell nellie nicola nicole nicoletta
nikki nina noelle nora norah noreen norma nour nuria octavia odette oksana olena olga olha olive olivia olympia opal
oprah orla ottilie paige paloma pam pamela paola pat patience patrice patricia patrizia patsy patti patty paula
paulette paulina pauline pearl peggy penelope penny petra phoebe phyllis pia polly portia priscilla priti priya
rachael rachel ramona rania raquel rebecca rebekah regina regine renata renate renee rhea rhoda rhonda rima rita
roberta rochelle romy rona rosa rosalie rosalind rosalyn rosanna rose roseanne rosemary rosie roxana roxanne ruth
ruthie sabina sabine sabrina sadie sally salma samantha samira sandra sanna sara sarah sasha saskia savannah scarlett
selena selma serena sharon sheila shelley shelly sheryl shirin shirley sian sibyl sigrid silke silvana silvia simone
sinead siobhan sofia solange soledad sonia sonja sonya sophia sophie soraya stacey stacy stefania stefanie stella
steph stephanie stormy sue summer susan susana susanna susannah susanne susie suzanne suzy svetlana sviatlana swetlana
sybil sylvia sylvie tabitha tamar tamara tammy tania tanya tara tatiana tatjana tatyana taylor tess tessa tetiana thea
thelma theresa therese tiffany tina toni tonya tracey tracie trina trish trisha trixie trudy tulsi tzipi ulla ulrike
uma ursula valentina valeria valerie vanessa velma vera verena verna veronica veronika veronique vicki vickie vicky
victoria viktoria viktoriia viola violet virginia virginie vivian viviane vivien vivienne wanda wendi wendy whitney
whoopi wilhelmina wilma winifred winnie winona ximena yael yana yasmin yasmine yelena yevgenia yingluck yoko yolanda
yulia yuliia yuriko yvette yvonne zainab zara zaynab zeinab zelda zena zoe zofia zsuzsa zuzana
`
	// enSurnames are frequent surnames of people in the news.
	enSurnames = `
abbott adams albright allen anderson annan arafat arnold assad bachmann baker banks barrett begin bennett berlusconi
bezos biden bishop blair blinken bloomberg bolsonaro bolton boris brennan brezhnev bridges brook brooks brown
brzezinski buchanan buffett burke burns bush butler byrne cameron campbell carson carter castle castro chavez cheney
chirac chris christie church churchill clark clarke clinton cohen cole collins comey cook cooper cox cruz cuomo curry
davis day dean dole duffy duke duterte earl east edwards einstein eisenhower ellis erdogan evans field fields fiorina
fisher fitzgerald fleming ford forest foster fox franco freeman friedman gaddafi gandhi garcia garland gates giuliani
glass gomez gonzalez gorbachev gore graham gray green greenspan griffin guterres gutierrez hall hamilton harper harris
harrison hayes henderson hernandez hill hills hitler hoffman holder holmes house howard hughes hunt hunter hussein
jackson jefferson jenkins jobs johnson johnston jones jordan judge kagan kaine kasich katz kaufman kelly kennedy kerry
khamenei khan khrushchev kim king kissinger klein klopp knight kohl kuleba lake lane lavrov lee lenin levin levine
levy lewandowski lewis lincoln lopez lukashenko lula lynch macron maduro major manafort mandela marsh marshal marshall
martin martinez marx mason may mayor mccain mccarthy mcconnell mcdonald merkel miller milosevic mitchell mitterrand
modi moi moore morales moreno morgan morris mosley mubarak mueller murphy murray musk nakasone navalny nelson
netanyahu newman nguyen nixon north novak o'brien o'connor o'malley o'neill o'reilly obama oconnor orban ortiz page
palin park parker parks patel patterson paul pelosi pence perez perot perry peskov phillips pompeo poole pope
poroshenko post powell price priebus prince putin rabin ramirez ramos reagan reid reyes reynolds rice richards
richardson rivera rivers roberts robertson robinson rodriguez rogers romney roosevelt rosenberg rosenthal ross rubin
rubio rumsfeld russell ryan sadat sanchez sanders santorum sargent sarkozy scalia schmidt schneider schroeder schultz
schumer schwartz scott sessions shapiro sharon shaw silva simpson singh smith snowden snyder sokolov soros spencer
spicer stalin stein stern stevens stevenson stewart stoltenberg stone street sullivan sunak taylor temple thatcher
thomas thompson tillerson torres trudeau truman trump truss turner tusk tymoshenko vance vazquez volcker wagner walker
wallace walsh walters warren washington waters watson weaver webb weinstein weiss wells west white williams wilson
wolf wood woods wright xi yanukovych yatsenyuk yellen yeltsin young zelenskiy zelensky zelenskyy zhou zuckerberg zuma
`
	enCourtesies = `
dame dr frau herr hon lady lord madam madame messrs miss monsieur mr mrs ms mx prof professor rev reverend señor
señora sir sister
`
	enTitles = `
acting adm admiral ambassador archbishop ayatollah baron baroness bishop brigadier capt captain cardinal chancellor
chief cmdr co-chair co-chairman coach col colonel commander commissioner comptroller congressman congresswoman
corporal councillor councilman councilwoman countess cpl dato datuk deacon delegate deputy detective director duchess
duke emir emperor empress envoy former fr gen general gov governor hadji haji imam incoming inspector interim judge
justice king leader lieutenant lt maj majesty major marshal maulana mayor minister monsignor mullah officer ombudsman
outgoing patriarch pfc pope premier president prime prince princess prosecutor provost pvt queen rabbi rear rep
representative reps sen senator senators sens sergeant sgt shah sheik sheikh sheriff solicitor spc speaker specialist
staff sultan superintendent supt swami taoiseach treasurer tsar tun undersecretary vice viscount
`
	enShortTitles = `
adm=admiral capt=captain cmdr=commander col=colonel cpl=corporal gen=general gov=governor lt=lieutenant maj=major
rep=representative sen=senator sgt=sergeant supt=superintendent
`
	enRoleNouns = `
activist actor actress admiral adviser advisor agent aide ambassador analyst anchor anchorman anesthesiologist announcer
anthropologist arbiter archaeologist archbishop architect artist assassin assemblyman assemblywoman assistant astronaut
astronomer athlete attorney auditor aunt author backbencher baker ballerina banker barber baritone baroness bartender
biographer biologist bishop blogger bodyguard bookseller boss botanist boxer boyfriend brewer broadcaster broker brother
builder businessman businesswoman butcher butler candidate captain cardinal cardiologist carpenter cartoonist catcher
centerfielder ceo cfo chair chairman chairperson chairwoman champion chancellor chaplain chef chemist chief
choreographer chronicler cinematographer classmate cleric co-author co-chair co-chairman co-chairwoman co-founder
co-star co-writer coach cofounder collaborator colonel columnist comedian commander commentator commissioner composer
conductor congressman congresswoman consultant contender contestant contractor contributor controller coo coordinator
cornerback coroner correspondent cosmonaut councillor counsel counselor counterpart cousin creator critic curator
cyclist dancer daughter dealer dean defender delegate demographer dentist deputy designer detective developer dictator
diplomat director dissident doctor driver economist editor educator electrician emissary emperor engineer entertainer
entrepreneur environmentalist envoy evangelist ex-husband ex-minister ex-president ex-wife executive expert explorer
farmer father fiance fiancee fighter filmmaker financier firefighter forecaster forward founder friend fugitive fullback
gangster general geologist girlfriend goalkeeper goaltender golfer governor granddaughter grandfather grandmother
grandson guard guerrilla guide guitarist guru hairdresser halfback heir heiress hero historian homemaker host hostess
housewife humorist husband illustrator incumbent infielder informant inmate inspector instructor interpreter interviewer
inventor investigator investor jailer jockey journalist judge jurist kicker king kingpin laureate lawmaker lawyer leader
lecturer legislator librarian lieutenant linebacker linguist lobbyist magician magnate maid maker manager marine marshal
mathematician mayor mechanic medalist mediator meteorologist midfielder militant millionaire minister mistress moderator
mogul monk mother mp musician nanny negotiator neighbor neighbour nephew neurologist newcomer newsman niece nominee
novelist nun nurse officer official oligarch ombudsman operative operator opponent organiser organizer outfielder owner
painter parliamentarian partner passenger pastor pathologist patient pediatrician pensioner performer philanthropist
philosopher photographer physician physicist pianist pilot pitcher plaintiff planner player playwright plumber poet
policeman policewoman politician pollster pope premier presenter president prince princess prisoner producer professor
promoter prosecutor provost psychiatrist psychologist publicist publisher quarterback queen questioner rabbi ranger
rapper rebel receiver recruiter rector referee reporter representative researcher resident retiree rival roommate runner
sailor salesman scholar scientist screenwriter sculptor secretary seller senator separatist sergeant servant shareholder
sheikh sheriff shooter shopkeeper shortstop showman singer sister skater skier skipper sociologist soldier solicitor
solicitor-general son songwriter soprano specialist spokesman spokesmen spokesperson spokeswoman sportscaster sprinter
spy statesman stateswoman stepfather stepmother stepson stockbroker strategist striker strongman student superintendent
superstar supervisor surgeon surrogate suspect swimmer tailor teacher teammate technician teenager tenor terrorist
theologian trader trainer treasurer trooper trucker trustee tycoon uncle undersecretary valet veteran vice-chair
vice-chairman vice-president victim violinist volunteer waiter waitress warden warlord whistleblower widow widower wife
winger winner witness worker wrestler writer zoologist
`
	enMasculine = `
actor anchorman archbishop assemblyman baron boy boyfriend brother brother-in-law businessman cardinal chairman
congressman councilman count duke emperor father father-in-law fiance gentleman grandfather guy he herr him himself
his husband imam king lord man monk monsieur mr nephew newsman policeman pope priest prince rabbi salesman señor sheik
sheikh sir son son-in-law spokesman statesman stepfather stepson sultan uncle widower
`
	enFeminine = `
actress assemblywoman aunt ballerina baroness businesswoman chairwoman congresswoman councilwoman countess dame
daughter daughter-in-law duchess empress fiancee frau girl girlfriend grandmother heiress her hers herself hostess
lady madam madame miss mistress mother mother-in-law mrs ms niece nun policewoman princess queen señora she sister
sister-in-law spokeswoman stateswoman stepdaughter stepmother widow wife woman
`
	enGroupNouns = `
activists advisers advocates agents aides allies analysts attorneys authorities backers bankers campaigners candidates
chiefs citizens colleagues commanders conservatives contractors critics dealers delegates democrats demonstrators
deputies detectives diplomats directors doctors donors economists editors employees engineers executives experts
families farmers firefighters forces friends governors historians immigrants insiders inspectors investigators
investors journalists judges justices lawmakers lawyers leaders legislators liberals lobbyists managers mayors men
migrants militants ministers mps negotiators neighbors neighbours nurses observers officers officials operatives
opponents organisers organizers others parents participants partners passengers people physicians police policymakers
politicians pollsters presidents producers progressives prosecutors protesters psychologists rebels refugees
regulators relatives reporters representatives republicans rescuers researchers residents rivals scholars scientists
senators shareholders sheriffs soldiers sources spokesmen spokespeople staff staffers strategists students supporters
surrogates survivors teachers traders troops unions veterans victims villagers volunteers voters watchdogs witnesses
women workers writers
`
	enBodyNouns = `
academy administration advisers advisors aerospace affiliate agency airline airlines airways alliance analytics
architects archives army assembly assn associates association authority automaker aviation bancorp bank bar battalion
beverage beverages biotech board bookseller brands brewer brewery brewing brigade brigades broadcasting bros brothers
builders bureau cabinet cable campaign carmaker catering cathedral caucus center centre chamber channel charity
chemical chemicals chipmaker church circuit clinic club coalition college command commission committee communications
companies company complex comptroller computer computers confederation conference conglomerate congress consortium
construction consulate consulting convention coop cooperative corporation corps cos council court courts daily
department dept directorate division drugmaker electric electronics embassy energy engineering enterprises
entertainment equity exchange express faculty federation films financial firm foods force forces forum foundation
freight fund funds gallery gas gazette genetics giant government grocer grocery group guild hall headquarters
healthcare herald holdings hospital hospitality hospitals hotel house industries initiative institute institution
instruments insurance insurer intelligence interactive international investments investors journal junta laboratories
laboratory labs league legislature lender lenders library lobby logistics magazine management manufacturer mart media
medical medicine metals militia minerals mining ministry mission mosque motors movement museum mutual navy network
networks news newspaper newspapers nonprofit observatory office oil opera orchestra organisation organization
outfitters pac panel parliament partners partnership party patrol petroleum pharmaceuticals pharmacies pharmacy
pictures planemaker plc police politburo post power press prison productions project properties publications publisher
publishers publishing radio railway railways realty records refiner registry regulator reserve resort resources
restaurant restaurants retailer review savings school schools sciences secretariat securities security semiconductor
semiconductors seminary senate service services shipbuilder shipping shipyard society software solicitors sons squad
stadium start-up startup steel steelmaker stores studio studios subcommittee subsidiary supermarket supermarkets
symphony synagogue syndicate systems taskforce team technologies technology telecom telecommunications telegraph
telephone television theater theatre therapeutics times tobacco tribunal tribune troupe trust tv union unions united
university utility ventures watchdog website weekly wireless works workshop yard
`
	enBodyHeads = `
academy administration agency alliance archdiocese assembly association authority bank board bureau center centre
chamber church club coalition college commission committee confederation congress consortium convention corporation
corps council court courts daughters department diocese directorate embassy faculty federation forum foundation fund
hotel house information institute institution joint knights league library local ministry mission movement museum
network office order organisation organization parliament party registrar school secretariat secretary society sons
subcommittee synod tribunal trust union university
`
	enBodySuffixes = `
ab ag asa bhd bros bv co com corp corporation cos gmbh holdings inc incorporated kg kgaa limited llc llp lp ltd net nv
oao ooo org oy oyj plc pte pty sa sarl se spa srl
`
	enBodyNames = `
49ers a&e abn accenture adidas adobe aetna afd afl-cio aig airbnb airbus akp al-qaeda al-qaida al-shabab alamy alcoa
alibaba alphabet amazon amd amnesty amtrak angels aol apec apple arco arsenal asda asean astrazeneca astros at&t
athletics auchan audi avalanche avon axa baidu barcelona barclaycard barclays basf bayer bayern bbdo bbva bears becton
benfica bengals berkshire bethlehem bhp bills bjp blackhawks blazers bma bmw bnp boeing bosch bp bridgestone broncos
browns bruins buccaneers bucks bulls bundesbank bundesrat bundestag burberry bytedance caltech canadiens canon canucks
capitals capitol cardinals carrefour caterpillar cavaliers cdu celtic celtics centcom cern cgt chargers chelsea
chevron chiefs chrysler cia cisco citibank citicorp citigroup ciudadanos clairol clippers coca-cola colts comcast
comintern congress conoco continental corning costco cowboys coyotes cpac cpsu credit-suisse csiro csu cubs daimler
danone darpa dea dell deloitte delta deutsche devils diamondbacks disney dnc dodgers doj dolphins doubleday dow
dreamworks dropbox duma dup dupont e.u eagles ebay ecb ecowas ericsson eta eu euratom europol eurozone everton exor
exxon exxonmobil faa facebook falcons farc fatah fbi fca fcc fda fdic fdp fed fedex fema fiat fifa fincen firestone
fisa flames flickr flyers foxconn frontex fsb ftc ftse g20 g7 g8 gazprom ge genentech generali gestapo getty giants
glaxosmithkline gm google gop grab greenpeace grizzlies gru gsk gsx gulag hadas hamas harpercollins harvard hawks hbos
hdp heat heineken heritage hezbollah hilton hitachi hizbollah hizbullah honda honeywell hornets hp hsbc huawei
hurricanes hyperion hyundai iaea ibm icc ice icj ifc ikea imago imf indians infineon infosys ing instagram intel
interpol ioc ipsos ira irs isil isis islanders isro itt j.p jaguars jets jpmorgan juventus kgb kia kings kkk klan
knesset knicks kodak kpmg kremlin kroger labour lakers lazard lehman lenovo lightning likud linkedin lions lloyds
lockheed loreal louvre lse lufthansa lukoil lvmh lyft m.i.t magic mariners marlins marriott mastercard mattel
mavericks mckinsey mercedes merck meretz merrill meta mets mgm mi5 mi6 michelin microsoft mit mitsubishi mobil morgan
morrisons mossad motorola mozilla mtv naacp nafta nasa nascar nasdaq nationals nato natwest nazi nazis ncaa ncis
nestle netflix nets nhs nike nintendo nissan nokia northrop novartis nra nsa nsc nuggets nvidia nypd nyse nyu oecd
ofcom ofgem oilers opec openai openreach oracle orioles osce oval oxfam oxfordeconomics packers padres pan panasonic
panthers paramount parliament patriots paypal pdvsa pegida pemex penguins pentagon pepsi pepsico petrobras peugeot
pfizer phillies pimco pirates pistons pixabay pixar pkk pla plo podemos polisario politburo porsche ppp predators pri
prudential psoe pwc qantas qualcomm quinnipiac raiders rams rangers raptors ravens raytheon rbs reddit reds redskins
reichstag renault repsol riksbank rnc roche rockets rosatom rosneft royal-dutch royals ryanair saab sabres saints
salesforce samsung santander sap scotus seahawks sec sejm senate senators sharks shell shutterstock siemens sixers
smithsonian snapchat snp solidarity sony spacex spd spotify spurs starbucks stasi steelers stratfor sunoco suns swapo
swat syriza taliban target telefonica telegram tesco tesla texaco texans thunder thyssenkrupp tiktok timberwolves
titans toshiba tottenham toyota treasury tsa tuc twins twitter u.n uaw uber ubs ucla uefa ukip un uncf undp unesco
unfpa unhcr unicef unilever unison unita unite unsc unsplash untied ups usaid usair usc usda vatican verizon viacom
vikings visa vodafone volkswagen volvo vw wada waitrose wal-mart walmart warner warriors wells westinghouse whatsapp
who wikileaks wikipedia wizards wto wwf xerox yahoo yale yankees yelp yougov youtube ypg zanu-pf zara zoom
`
	enOutlets = `
abc afp aljazeera ansa ap apa ard axios bbc belta bloomberg breitbart buzzfeed cbc cbs cctv cnbc cnn dpa efe espn fox
gannett guardian hbo interfax interfax-ukraine itar-tass itv izvestia kommersant kyodo lusa mbc mediapart meduza msnbc
mtv nbc npr pbs politico pravda propublica ptt rai reuter reuters ria rt spiegel suspilne svt tass telegraph tvn
ukrainska ukrinform unian upi voa vox wafa wapo wsj xinhua yonhap zdf zeit
`
	enPlaceNouns = `
airport archipelago arena atoll avenue basin bay beach blvd bog borough boroughs boulevard bridge camp canal canyon
cape castle cay cemetery circle city coast concourse counties county cove creek crossing dam delta desert district
drive emirate expressway falls field fields fjord forest fort freeway garden gardens glacier gorge governorate grounds
gulf harbor harbour heights highlands highway hill hills hollow island islands isle isles isthmus junction kingdom
lake lakes landing lane mall marina marsh mountain mountains narrows oasis oblast ocean palace parish park parkway
pass peninsula pier plains plateau plaza point pond port prefecture promenade province quarter quay ranch range rapids
ravine reef region republic reservoir ridge river road rock route sea shoal shoals shore shores springs square st
state station strait straits street summit swamp terrace territory tower towers town township trail tunnel turnpike
valley village ville volcano wash waterfront wells wharf woods
`
	enPlaceHeads = `
bay camp cape district fort ft gulf isle lake las los mount mountain mt port rio saint san santa santo sao sea st ste
strait straits
`
	enDirections = `
central downtown east eastern inner lower mainland mid middle midtown north northeast northeastern northern northwest
northwestern outer peninsular south southeast southeastern southern southwest southwestern upper west western
`
	enCountries = `
afghanistan albania algeria america andorra angola argentina armenia australia austria azerbaijan bahamas bahrain
bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burma
burundi cambodia cameroon canada chad chile china colombia congo crimea croatia cuba cyprus czechia czechoslovakia
denmark djibouti dominica ecuador egypt england eritrea estonia eswatini ethiopia fiji finland france gabon gambia
georgia germany ghana greece greenland grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia
iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos latvia
lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives mali
malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia
nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru philippines
poland portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles singapore slovakia slovenia
somalia spain sudan suriname swaziland sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tonga
tunisia turkey turkmenistan tuvalu u.a.e u.k u.s u.s.a uae uganda uk ukraine uruguay us usa ussr uzbekistan vanuatu
venezuela vietnam wales yemen yugoslavia zaire zambia zimbabwe
`
	enRegions = `
ala alabama alaska alberta ariz arizona ark arkansas b.c bavaria calif california colo colorado conn connecticut d.c
del delaware fla florida ga hawaii idaho ill illinois ind indiana iowa kan kansas kentucky ky la louisiana maine
manitoba maryland mass massachusetts md mich michigan minn minnesota miss mississippi missouri mo mont montana n.c n.d
n.h n.j n.m n.s n.y neb nebraska nev nevada ohio okla oklahoma ont ontario ore oregon pa pennsylvania quebec
queensland r.i s.c s.d saskatchewan saxony tasmania tenn tennessee tex texas utah va vermont virginia vt w.va wash wis
wisconsin wyo wyoming
`
	enPlaces = `
aachen aarhus abidjan abuja acapulco accra addis adelaide aden adirondacks africa afula agra ahmedabad aintree akron
albany albuquerque aleppo alexandria algiers allentown almaty alps altoona amarillo americas amman amsterdam anaheim
anatolia anchorage andes ankara annapolis antarctica antwerp apia appalachia appalachians aqaba arctic arlington asia
asmara aspen astana asuncion aswan athens atlanta auckland augusta auschwitz austin avignon babylon baghdad bahia baku
bali balkans baltimore bamako bangalore bangkok bangui banjul barcelona bari basel basra bastrop batumi bayonne
beaumont beersheba beijing beirut belarus belfast belgrade bellevue bengaluru benghazi bergen berkeley berlin bern
berne bethesda bethlehem beverly bhopal bilbao birmingham bishkek bissau blantyre bloemfontein bloomington bogota
boise bologna bombay bonn bordeaux borneo boston boulder brasilia bratislava brazzaville bremen brest brighton
brisbane bristol brno bronx brooklyn brownsville bruges brussels bucharest budapest buenos buffalo bujumbura burbank
burlington busan bydgoszcz cairo calais calcutta calgary caltech cambridge camden canaan canberra cancun cannes
canterbury caracas cardiff carlsbad casablanca caspian catskills caucasus cayman chamonix changchun charleston
charlotte charlottesville chattanooga chechnya chelyabinsk chengdu chennai cherkasy chernigov chernihiv chernivtsi
chernobyl chester cheyenne chicago chisinau chittagong chongqing christchurch chula cincinnati clearwater cleveland
cologne colombo columbus compton conakry concord constantinople copenhagen corfu cork coventry cracow crete crimea
cupertino dagestan dakar dakotas dallas damascus danang darfur darwin davenport davos dayton dearborn debaltseve
decatur delhi denver derby detroit dhaka dili dnieper dnipro dnipropetrovsk dodoma doha donbas donbass donetsk
dortmund douma dover dresden dubai dublin dubrovnik dubuque duesseldorf duisburg duluth dunblane dunkirk durban durham
dushanbe dusseldorf düsseldorf east edinburgh edmonton eindhoven essen eugene eurasia europe evanston everest everett
everglades fairbanks fairfax falklands fallujah fargo ferguson flint florence flushing folsom fontainebleau frankfurt
freetown fremont fresno fukushima gaborone galilee galveston ganges garland gaul gaza gdansk geneva genoa georgetown
ghent gibraltar giza glasgow glendale golan gomel gorky gothenburg granada graz greensboro greenville greenwich
grenoble grodno grozny guadalajara guam guangdong guangzhou guantanamo guayaquil hackensack haifa halifax hamburg
hamilton hamptons hanoi hanover harare harbin harlem harrisburg hartford havana hebron heerenveen heidelberg helmand
helsinki henderson herat hiroshima hobart hoboken hollywood homs honolulu houston hsinchu huntsville hyderabad idlib
incheon indianapolis innsbruck interlaken iqaluit irvine islamabad istanbul ithaca izmir jackson jacksonville jaffa
jaipur jakarta jalalabad jeddah jenin jericho jerusalem johannesburg johor juba judea juneau kabul kalamazoo
kaliningrad kampala kandahar kaohsiung karabakh karachi kashmir kathmandu katowice kazan kenosha kent kermanshah
khabarovsk kharkiv kharkov khartoum kherson kiev kigali kingston kinshasa kirkuk knoxville kobe kolkata kosovo krakow
kramatorsk krasnoyarsk kremenchuk kuantan kunduz kursk kyiv kyoto lagos lahore lancaster laredo larnaca lausanne leeds
leicester leiden leipzig lexington lhasa libreville lille lilongwe lima limerick limoges linz lisbon liverpool
livingston ljubljana lodz lome london londonderry longview louisville luanda lubbock lubumbashi lucerne lugano luhansk
lusaka luxor lviv lyon lyons macao macau madison madras madrid malacca malaga malibu malmo managua manama manchester
mandalay manhattan manila maputo maracaibo marbella mariupol marrakech marseille marseilles maryland masai maui mauna
mecca medellin medina mediterranean melbourne memphis mendoza mesopotamia miami midlands midwest milan milwaukee
minneapolis minsk mobile modesto mogadishu mombasa monaco monrovia monterey monterrey montevideo montgomery
montpellier montreal moscow mostar mosul mumbai munich murcia murmansk muscat mykolaiv nablus nagano nagasaki
nagorno-karabakh nagoya nairobi nanjing nantes napa naples nashville nassau nazareth newark newcastle newtown nicaea
nice nicosia nigeria nimes norfolk normandy nottingham nuremberg nuuk oakland oaxaca obninsk odense odesa odessa
okinawa olympia omaha orange orlando osaka oslo ostrava ottawa ouagadougou oxford oxnard ozarks palermo palmyra
pamplona paramaribo paris parma pasadena pattaya pearl penang pensacola peoria perm persepolis perth perugia peshawar
petersburg philadelphia phoenix phuket pisa pittsburgh plano poconos pokrovsk poltava portland porto poughkeepsie
poznan prague pretoria pristina providence provo punjab pyongyang quebec queens queensland quito rabat racine raleigh
ramallah rangoon raqqa ravenna rawalpindi reading redding redmond reno reykjavik rhine rhineland rhodes richmond riga
rio riverside riyadh roanoke rochester rockies rome rostov rotterdam rouen sacramento sahara sahel saigon salem
salinas salisbury salzburg samara samaria samarkand sana'a sanaa sarajevo sarasota saratoga saratov savannah
scandinavia scarsdale schenectady scottsdale scranton seattle seoul sevastopol seville shanghai sharjah sheffield
shenyang shenzhen shreveport siberia sichuan sicily sidon silesia sinai singapore skopje slovyansk smolensk smyrna
sochi sofia southampton southeast split spokane springfield srebrenica srinagar stalingrad stamford stanford stockholm
strasbourg stuttgart sucre suez sukhumi sumatra sumer sumy surabaya surrey suva swansea sydney syracuse szczecin
tabriz tacoma tahiti taipei tallahassee tallinn tampa tampere tangier tashkent tbilisi tegucigalpa tehran tempe
tenerife ternopil teterboro thailand thessaloniki tiananmen tianjin tibet tijuana tikrit timbuktu tirana tobruk tokyo
toledo toronto toulouse transnistria trenton trieste trinidad tripoli tromso trondheim tucson tulsa tunis turin
tuscaloosa tuscany tuvalu tyre ulster uppsala urumqi utica utrecht uzhhorod valencia valletta vancouver varanasi
venice verona versailles vicksburg vienna vientiane vilnius vinnytsia vladivostok volga volgograd waco waikiki warsaw
washington waterbury waterloo wellington westchester westminster wichita wiesbaden wilmington wimbledon windhoek
windsor winnipeg worcester wroclaw wuhan wuppertal xinjiang yakima yalta yamoussoukro yangon yaounde yekaterinburg
yerevan yokohama yonkers york yorkshire yosemite youngstown yukon zagreb zanzibar zaporizhia zaporizhzhia zhytomyr
zurich zürich
`
	enDemonyms = `
afghan afghans african african-american african-americans africans albanian albanians algerian algerians american
americans andorran angolan angolans antiguan arab arabic arabs argentine argentines argentinian argentinians armenian
armenians asian asian-american asians australian australians austrian austrians azerbaijani azerbaijanis azeri azeris
bahraini bahrainis balkan baltic bangladeshi bangladeshis barbadian basque basques bavarian belarusian belarusians
belgian belgians bengali bolivian bolivians bosnian bosnians brazilian brazilians breton british briton britons
bulgarian bulgarians burmese burundian californian californians cambodian cambodians cameroonian canadian canadians
caribbean catalan catalans caucasian chadian chechen chechens chilean chileans chinese colombian colombians congolese
corsican croat croatian croatians croats cuban cuban-american cuban-americans cubans cypriot cypriots czech czechs
dane danes danish dominican dominicans dutch dutchman dutchwoman ecuadorean ecuadorian egyptian egyptians emirati
emiratis english englishman englishwoman eritrean estonian estonians ethiopian ethiopians european europeans fijian
filipino filipinos finn finnish finns flemish french frenchman frenchwoman gabonese gambian georgian georgians german
germans ghanaian ghanaians greek greeks guatemalan guatemalans guinean guyanese haitian haitians hawaiian hispanic
hispanics honduran hondurans hungarian hungarians icelandic indian indians indonesian indonesians iranian iranians
iraqi iraqis irish irishman irishwoman israeli israelis italian italians ivorian jamaican jamaicans japanese jewish
jews jordanian jordanians kashmiri kazakh kazakhs kenyan kenyans khmer korean koreans kosovar kurd kurdish kurds
kuwaiti kuwaitis kyrgyz laotian latin latino latinos latvian latvians lebanese liberian libyan libyans lithuanian
lithuanians macedonian malawian malay malays malaysian malaysians malian maltese maoist mauritanian mexican
mexican-american mexicans moldovan mongolian montenegrin moroccan moroccans mozambican muslim muslims namibian
nepalese nepali nicaraguan nicaraguans nigerian nigerians nordic norwegian norwegians omani omanis pakistani
pakistanis palestinian palestinians panamanian papuan paraguayan parisian persian peruvian peruvians philippine pole
poles polish polynesian portuguese qatari qataris romanian romanians russian russians rwandan rwandans salvadoran
salvadorans saudi saudis scandinavian scot scots scotsman scottish senegalese serb serbian serbians serbs sicilian
singaporean slav slavic slovak slovaks slovene slovenian slovenians somali somalis soviet soviets spaniard spaniards
spanish sudanese surinamese swede swedes swedish swiss syrian syrians taiwanese tajik tajiks tanzanian tatar texan
texans thai thais tibetan tibetans tunisian tunisians turk turkish turkmen turks ugandan ugandans ukrainian ukrainians
uruguayan uzbek uzbeks venezuelan venezuelans vietnamese welsh welshman yemeni yemenis yugoslav zairean zambian
zimbabwean zimbabweans
`
	enOtherNames = `
accord accords act agreement ai aids amendment android anglican anglicans api app apps ar average award awards baptist
baptists bible bill bitcoin blockchain bluetooth buddhist buddhists catholic catholics cd cds championship
championships charter christian christianity christians christmas classic cold commonwealth communism communist
communists confucian conservative conservatives constitution covid covid-19 crisis cup cyberspace cyclone democrat
democratic democrats derby dj dna dvd easter ebola edt el-nino est ethereum evangelical evangelicals exodus fascist
festival games gdp genesis gmt god gop-leaning gospel gps gypsy halloween hanukkah hindu hindus hiv holocaust
hurricane index internet invitational ios ipo islam islamic islamist islamists jew judaism koran liberal liberals
lutheran marathon marxist masters methodist mormon mormons muslim mvp olympic olympics open operation orthodox
passover pc pcs presbyterian prize protestant protestants protocol psalm psalms ramadan renaissance republican
republicans revolution roma saas sabbath shia shiite shiites sikh sikhs socialist socialists storm sunni sunnis talmud
thanksgiving torah tories tory tournament treaty tv typhoon ufo usb utc version viagra vip vr war wars web wi-fi wifi
world zika zionist
`
	enParticles = `
abd abdel abu af al arap bar ben bin bint da dal dalla das de degli dei del della den der des di dos du e el ibn la
las le les lo los ten ter til van vom von zu zum zur
`
	enNameSuffixes = `
esq ii iii iv jr sr v vi vii viii xiii xiv xvi
`
	enPronouns = `
he her hers herself him himself his i it its itself me mine my myself our ours ourselves she their theirs them
themselves they us we which who whom whose you your yours yourself yourselves
`
	enFirstPerson = `
i me mine my myself our ours ourselves us we
`
	enSecondPerson = `
you your yours yourself yourselves
`
	enNeuter = `
it its itself which
`
	enPlurals = `
activists advisers advocates agents aides allies analysts attorneys authorities backers bankers campaigners candidates
chiefs citizens colleagues commanders conservatives contractors critics dealers delegates democrats demonstrators
deputies detectives diplomats directors doctors donors economists editors employees engineers executives experts
families farmers firefighters forces friends governors historians immigrants insiders inspectors investigators
investors journalists judges justices lawmakers lawyers leaders legislators liberals lobbyists managers mayors men
migrants militants ministers mps negotiators neighbors neighbours nurses observers officers officials operatives
opponents organisers organizers others our ours ourselves parents participants partners passengers people physicians
police policymakers politicians pollsters presidents producers progressives prosecutors protesters psychologists
rebels refugees regulators relatives reporters representatives republicans rescuers researchers residents rivals
scholars scientists senators shareholders sheriffs soldiers sources spokesmen spokespeople staff staffers strategists
students supporters surrogates survivors teachers their theirs them themselves they traders troops unions us veterans
victims villagers volunteers voters watchdogs we witnesses women workers writers
`
	enPossessives = `
her his its my our their whose your
`
	enRelatives = `
which who whom whose
`
	// enNoise are words that hardly ever have a capital within a sentence, counted on news text.
	enNoise = `
aback abandon abandoned abandonment abetted abide abiding abilities ability able aboard abolish abolished abolition
aborted abortion abortions about about-face above abroad abrupt abruptly absence absentee absolute absolutely absorb
absorbed absurd abundance abundant abuse abused abuses abusive academic academics accelerate accelerated accelerating
accent accentuating accept acceptable accepted accepting accepts access accessed accessible accession accident
accidents accommodate accommodating accommodation accommodations accommodative accomodate accompanied accompany
accompanying accomplish accomplishing accomplishment accomplishments accord accordance account accountable accountant
accounted accounting accounts accrued accumulate accumulating accumulation accuracy accurately accusation accusations
accuse accused accuses accusing accustomed achieve achieved achievement achievements achieving acknowledge
acknowledged acknowledges acknowledgment acquainted acquiesced acquire acquired acquirers acquires acquisitions acre
acreage acres acronym across across-the-board acted acting actions activated activating active actively activism
activist activists activities activity actor actors acts actual actually acute acutely ad adamant adamantly adapt
adaptation adapted adapting add added addiction adding addition additional additions address addressed addresses
addressing adds adept adequate adequately adhere adherence adherents adhering adhesives adjacent adjective adjourned
adjust adjusted adjusting adjustment adjustments administer administered administering administrations administrator
administrators admirable admiration admire admirers admission admissions admit admits admitted admittedly admitting
adopt adopted adoptees adopting ads adult adultery adults advance advances advancing advantage advantages adversaries
adversary adverse adversely advertised advertisements advertisers advice advise advised adviser advisers advises
advising advisor advisory advocacy advocated advocates advocating affair affect affected affecting affection affects
affidavit affiliate affiliated affiliation affiliations affirm affirmative affirmed affirming afflicted affluent
afford affordability afoul afraid after-tax aftermath afternoon afterward afterwards against age aged ageing agencies
agenda agendas agent ages aggravate aggravated aggravating aggregate aggregates aggression aggressive aggressively
aging ago agree agreed agreeing agreements agrees ahead aid aide aides aiding ailing aim aimed aiming aims aired
airing airline airplanes airstrikes airwaves aisle akin alarm alarmed alarming alarms albeit album alcoholic alerted
alienate alienated alienating alienation aliens align aligned aligning alignment alike alive all all-important all-in
all-new all-out all-time allegation allegations alleged allegedly allegiance allegiances alleging alleviate alliances
allies allocate allocated allocation allotted allow allowance allowances allowed allowing allows alluding allure ally
almost alone along alongside aloud already also alt-right alter altered alternate alternately alternatively
alternatives alumina always am amassed amazed amazing ambassadors ambition ambitions ambitious ambivalence ambivalent
ambush amend amended amending amendments amenities amid ammunition amnesty amongst amorphous amount amounted amounting
amounts ample amplify an analogy analyses analyst analyzing ancient and anew anger angered angrily angry animals
animated animating animosity anniversary announce announced announcement announcements announces announcing annoyed
annual annualised annualized annually anointed anomaly anonymity anonymously answer answered answering answers
antagonist anthropologist anti-competitive anti-discrimination anti-dumping anti-establishment anti-gay
anti-government anti-gun anti-immigrant anti-immigration anti-inflation anti-ship anti-terrorism anti-terrorist
anti-war antibiotic anticipate anticipated anticipates anticipating anticipation antics antipathy anxieties anxiety
anxious any anymore anyone anything anytime anyway apartment apiece apologies apologize apologized apology app
appalled appalling apparatus apparent appeal appealed appealing appear appearance appearances appeared appears appease
appending appetite applaud applauded applauding applause appliance appliances application applies apply applying
appoint appointed appointee appointing appointment appointments appreciate appreciated appreciates appreciation
approach approached approaches approaching appropriate appropriately approval approvals approve approved approves
approving approximately apt arable arbiter arbitrage arbitrager arbitrageur arbitrageurs arbitrarily arbitrary
archipelago architect architects architectural archives ardent are area areas aren't arenas arguably argue argued
argues arguing argument arguments arisen arising arithmetic arm arming arms aromatics arose around aroused arrange
arranged arrangement arrangements arranger arranging array arrears arrest arrested arrests arrival arrive arrived
arrives arriving arrogant artful articles articulate articulated articulating artificial artificially artist artists
as ashamed aside ask asking asks aspect aspects aspirations ass assailed assassination assault assaulted assaults
assemble assembled assemblies assert asserted asserting assertion assertions assertive assess assessed assesses
assessing assessment assessments asset asset-backed assets assign assigned assignments assist assistance assisted
assuage assume assumed assumes assumption assumptions assurances assure assured assuring asylum at at-large ate
athletes atmosphere atop atrocities attached attack attacked attackers attacking attacks attain attempt attempted
attempting attempts attend attendance attended attendee attendees attending attention attitude attitudes attorneys
attract attracted attracting attraction attractive attractiveness attributable attribute attributed attributes auction
audience audiences auditing auditor aura auspices austerity authentic authenticity author authorised authoritarian
authorities authorized authors autobiography automaker automatically autonomous autonomy autos autumn availabilities
availability available average averaged averages averaging avert avoid avoided await awaiting awaits awarded awarding
aware awareness away awful awkward awkwardly axis babies back back-and-forth backdrop backed backers backfire
backfired background backgrounds backing backlash backs backstop backup backward backyard bad badge badly bag baggage
bagged bags baht bail bailed bailing bailout balance balanced balancing balked ballistic balloon balloons ballot
balloting ballots ballroom banana bananas bands bandwagon bankrupt bankruptcies banned banning banquet bans bare
barely bargaining bargains barges barley barn barnstorming barometer barrage barred barrel barrels barrier barriers
barring barrow barrows bars barter base base-budded based baseless bases bashing basic basically basins basis basket
basketball batch batches bathed bathing bathroom bathrooms battered battle battled battlefield battleground
battlegrounds battles battling bauxite bbl be beaches beamed beans bearing bearish beat beaten beating beats beautiful
became because become becomes becoming bed bedrock bedroom beef been beers before began begged begging begin beginning
begins begun behalf behave behavior behaviors behaviour behemoth behind-the-scenes beholden being beings belatedly
beleaguered belief beliefs belies believe believed believes belittled bellicose belligerent bellwether belonging
belongs below belts bemoaned bench benchmark benchmarks beneficiary benefit benefited benefiting benefits benefitting
bent beset beside besieged bespectacled best best-known bested bet betray betrayal betrayed bets better
better-than-expected betting between beverage beyond bias biased biases bickering bid bidder bidders bidding bids
big-government big-money big-name bigger biggest biggest-ever bigot bigoted bigotry bigots bilateral bilion billed
billet billion billion-dlr billionaire billionaires billions bind binding biographies biography bipartisan birth
birthday birther birtherism bisexual bit bite biting bitterly bizarre black-tie blacklisted blah blame blamed blames
blaming blank blanket blanks blared blast blasted blasting blasts blatant blazing bleak bleeding bless blessed
blessing blistering blitz blizzard blocked blocking blocks blocs blog blogger blond blood bloodshed bloody bloom blow
blowback blowing blowout blows blue-chip blue-collar bluntly bluster boardroom boast boasted boasts boats bodies body
bogus boiled boisterous bold boldly bolivars bolstered bolstering bomb bombastic bombed bomber bombing bombings bombs
bombshell bona bonanza bondholders bonds bonuses booing book booked bookings books boom booming boon boos boost
boosted boosters boosting boots bordering bore boring born born-again borne boroughs borrow borrowed borrower
borrowers borrowings bosses bother bothered bottles bottling bottom bottomed bottoms bought bounce bounced bound
boundaries bounds bourgeois bourses bout boutiques bows boxes boxing boycott boys bpd braced bracing brackets brag
bragged bragging brainchild brains brake branch branches brand branded brash bravado breach breached breaches bread
breadth break break-up breakdown breakfasts breaking breakout breaks breakthroughs breakup breath breathe breathing
bribe bribes bridges briefed briefing briefings briefly brightest brilliant bring brings brink brisk bristled
broadcast broadcasts broaden broadening broader broadly broadside brochures broke broker brokerage brokerages brokered
brother brought bruised bruises bruising brunt brushed brushes brutal brutality bu bubble buckle budding budged
budgetary budgeted budgets buffer build build-up building builds buildup built built-in bulkhead bullet bullets
bullied bullion bullish bullishness bully bullying bulwark bunch bundlers bungalow buoyant buoyed burden burdens
bureaucracy bureaucratic buried burn burned burning burst bury burying bus bushel bushels busiest business-friendly
businesses businessman businesswoman busy butane butter button buttons buy buyback buydown buyer buying buyout buyouts
buys by by-election bypass cables cafeteria caffeine calculate calculated calculates calculating calculation
calculations calculus calendar call callable called calling calls calm calories came camera cameras campaign
campaigned campaigner campaigning campaigns camps campus campuses can can't cancel canceled canceling cancellation
cancelled candid candidacies candidacy candidate candidates candidly cannot cans canvassers cap capabilities
capability capable capacity capita capital-intensive capitalisation capitalism capitalist capitalization capitalize
capitalized capitalizing capitulate capped capricious caps capsized captains captivity capture captured car carbon
card cared career careers careful carefully caregivers careless carelessness cares cargo cargoes caricature caring
carmaker carmakers carpet carried carries carry carryforward carryforwards carrying cars cartels carve case
case-by-case cases cash casinos cask cassette cast casting casual catalog catalyst catastrophe catastrophic catch
catching categorically categories category cater catering cattle caucus-goers caucused caucuses caucusgoers caught
cause caused causes causing caustic cautioned cautions cautious cautiously caveat caveats cdt cease cease-fire ceased
cede ceiling ceilings celebrate celebrated celebration celebrations celebrities cell cellphone cellphones cells
cemented censure cent center-left centered centerpiece centre-right centred centres centrist cents centuries cereal
ceremonial ceremonies ceremony certain certainly certainty certificate certificates certification certified chain
chained chains chaired chairing chairmanship chairmen chairs challenge challenged challengers challenges challenging
chambers championed championing champions chance chances chandeliers change changed changes changing channeled
channeling channels chant chanted chanting chants chaos chaotic character characteristic characteristics characterize
characterized charge charge-offs charged charges charging charisma charitable charities charity charming chart
charterer charters charts chasing chatter cheap cheaper cheapest cheaply cheated cheating checked checking checkoff
checks cheer cheered cheering cheers cheese chemistry cherished chest chicken chided chiding chiefly childish children
chill chilled chip chipmakers chipping chips choice choices cholesterol choose chooses choosing chorus chose chosen
chronic chunk chunks churches cigarette circles circuitry circular circulate circulated circulating circulation
circumspect circumstances circumvent cite cited cites cities citizen civilian civilians civility civilized claim
claimed claiming claims clandestine clapping clarification clarified clarifies clarify clarifying clarity clash
clashed clashes class-action classes classification classified classify classroom clauses cleaner cleaning cleanup
clear clear-cut clearance clearances cleared clearer clearly clerks clever click clicks client clients cliff climate
climb climbed climbing clinch clinched cling clinging clinical clinics clips clock clone clones cloning close closed
closed-door closely closeness closer closes closest closings closure closures clotting cloud clouded clouds clout
clubhouse clubs clue clues clutch co-author co-chairman co-founded co-host co-hosts co-lead co-sponsor co-sponsored
coach coal-fired coalesce coalescing coalitions coarse coat coated coatings cocaine cocoas codes coding coffers
coherent coin coincide coincided coincides coined coins collaborated collaboration collaborative collapse collapsed
collapses collapsing collar collateral colleague colleagues collect collected collecting collection collective
colorful coloring colors column columnist columns combat combating combative combination combined come comeback
comedian comedy comes comfortable comfortably comic coming commanded commanders commanding commence commencement
commencing comment commentary commentator commentators commented comments commercially commercials commissioners
commissions commit commitment commitments committed committing common common-sense commonly communicate communicated
communicating communities compact companies company comparable comparative compared compares comparing comparison
comparisons compassion compassionate compatible compelled compelling compensate compensated compensation compete
competed competence competent competing competition competitive competitively competitiveness competitor competitors
compiled compiling complain complained complaining complaint complaints complement complete completed completely
completing complex complexity compliance complicate complicated complication complications complied compliment comply
component composed compound compounded compounding compounds comprise comprised comprises comprising compromise
compromised computerized computers con conade concede conceded conceding conceivably concentrate concentrating
concentration concept concern concerned concerning concerns concert concerted concession concessionary concessions
conciliatory conclude concluded concludes conclusion conclusions concrete condemn condemned condemning condemns
condensed condition conditional conditioned conditions condolences condom condoms condone conduct conducted conducting
conducts confer conference conferences confidant confidence confident confidential confidentiality confidently
configuration confined confinement confirm confirmation confirmations confirmed confirming conflict conflicted
conflicting conflicts conform confront confrontation confrontational confrontations confronted confronting confuse
confused confusing confusion congested congratulate congratulated congratulating congratulations conjunction connect
connected connecting connection connections connectors connects conquest conscious consciousness consecutive consensus
consent consequence consequences consequential conservative-leaning conserve consider considerable considerably
consideration considerations considered considering considers consignment consist consistency consistent consistently
consisting consists consolidate consolidating consolidation conspiracy constant constantly consternation
constituencies constituency constituents constitute constituted constitutes constitutional constrained constraints
construct constructed constructive construed consultant consultation consultations consultative consulted consume
consumed consuming consummate consumption contact contacting contacts contain contained containers containing contains
contemplate contemplated contemplating contemporary contend contended contender contenders contends content contention
contentious contest contested contests context contingencies contingency contingent continually continuation continue
continued continues continuing continuous continuously contra contraception contract contracted contraction contractor
contracts contractual contradict contradicted contradiction contradictions contradictory contrary contrast contrasted
contrasting contrasts contribute contributed contributing contribution contributions contributor contributors control
controlled controllers controlling controls controversial controversies controversy convened convenience convening
conventional conventions convergence conversation conversations conversions convert converted convertible converting
convey conveyor conviction convictions convince convinced convincing convoluted cookies cool cooled cooling cooperate
cooperated cooperating coordinate coordinated coordinates coordinator cope copies copy copyright copyrights cordial
corn corner corporates correction corrections corrective correctly correctness correlation corresponded correspondence
corresponding corridor corridors corrupt corrupted corruption corynespora cosmetics cost cost-cutting costing costly
costs could couldn't councils counseling count counted countenance counter counter-proposal counter-terrorism
counterattack countered counterpart counterparts counterparty counterproductive counterterrorism countervailing
counties counting countless countries country countrymen countryside coup couple coupled couples coupon coupons coups
courage course courses court-ordered courted courtesy courthouse courting courtroom courts cousin covenants cover
cover-up coverage covered covering covers coverup coveted cowboy cozy crack crackdown cracked cracking cracks crafted
cramped cranes crap crash crashed create created creates creating creation creative credence credibility credible
credited crediting creditor creditors credits creeping crepe crews cried crimes criminals crippled crippling crises
crisis crisscross crisscrossed criteria critic critical critically criticism criticisms criticize criticized
criticizing critique critiques cronies crop crops cross-border cross-country cross-section cross-subsidization crosses
crossing crowd crowded crowds crowned crowns crucial crude crudes crumbling crunch crusade crusader crush crushed
crushing cruzados cry crystal ct cts cubic cues culminating culprit culprits culturally culture cumulative curb curbed
curbing curbs cure curiosity curious currencies current currents curtail curtailed curtailing curve cushion custody
custom customary customer customers cut cut-price cutback cutbacks cutoff cuts cutting cwt cybersecurity cyberspace
cycle cycles cynical dad damage damaged damages damaging damn dampen dampened dams dance dangerous dangerously dangers
dare dark darkness darling dash date dated dates datetime dating daughter daughters daunting day-to-day daylight
daylong days dead deadliest deadline deadlock deadlocked deadly deal dealer dealing dealings deals dealt dearly death
deaths debacle debate debated debates debating debentures debilitating debt debt-equity debtor debtors debts debunked
debut decade decades decades-long decay deceive decent deceptive decide decided decidedly decides deciding decision
decision-making decisions decisive decisively deck declaration declarations declaratory declare declared declaring
decline declined declines declining decrease decreasing decree decried decrying dedicated deduction deductions deemed
deep deepen deepening deeper deepest deeply defamation default defaults defeat defeated defeating defeats defect
defection defects defend defendant defendants defended defender defenders defending defenses defensive defer deference
deferring defiance defiant deficiencies deficit deficits defied defined defining definite definitely definition
definitive deflating deflationary deflect defund defunding defuse defy defying degree degrees delay delayed delaying
delays delegate delegate-rich delegate-selection delegates delegation delegations deleted deletions deliberate
deliberately deliberations delicate delighted deliver deliverable delivered delivering delivers delivery demagogue
demand demanded demanding demands demeanor demise demographic demographics demonstrate demonstrated demonstrates
demonstrating demonstration demonstrations demonstrators demurred denial denials denied denies denominated denounce
denounced denouncing dented denunciation deny denying departing departure depend depended dependence dependency
dependent depends depict depicting depleted depletion deploring deploy deployed deploying deployments deport
deportation deportations deported deporting depose deposit-taking deposited deposition depositors depreciated depress
depressed deprive deprived depriving depth derail derailing deregulate dereliction derided derisively derivative
derived descend descended descent describe described describes describing description descriptions deserve deserved
deserves design designated designed designer designing desirable desire desired desires desk despatched desperate
desperately destined destocking destroy destroyed destroying detail detailing details detained detainees detect
detected detecting deter deteriorate deteriorated deteriorating deterioration determination determine determined
determining deterrent detours detractors detrimental devaluation devalue devalued devaluing devastated devastating
devastation develop developed developer developing developmental developments develops device devise devised devolved
devoted devotion di diagnosed diaspora dictate dictated dictates dictator dictators dictatorship dictum did didn't
died dies differ differed difference differences different differential differentials differentiating differently
differs difficult difficulties difficulty dig digest digging digits dignified dignity digs dilemma diligence diluted
dilution dim dime dimension dimensions diminish diminished diminishing dinar dinars dining dinner dinners dioxide dip
diplomacy diplomat dipped dipping dire direct directed directing direction directions directly director-general
directors dirt dirtiest disabled disadvantage disadvantages disaffected disagree disagreed disagreement disagreements
disagrees disappear disappeared disappearing disappears disappointed disappointing disappointment disapproval
disapprove disarray disaster disastrous disastrously disavow disavowed disbanded disbelief disbursed disbursement
disbursements discard discarded discharge discharged discipline disciplined disclose disclosed disclosing disclosure
disclosures discomfort disconnect disconnected discontent discontinue discontinued discord discounted discounting
discourage discouraged discouraging discourse discovered discoveries discovery discredit discredited discrediting
discreetly discretion discretionary discriminate discriminated discriminatory discuss discussed discussion discussions
disdain diseases disenfranchised disenfranchisement disgrace disgust disgusting dishonest disincentive disingenuous
disk disks dislike disliked dislikes dislocation dislodge dismal dismantle dismantling dismay dismiss dismissal
dismissed dismisses dismissing dismissive disobedience disorder disorderly disparage disparaged disparate disparities
disparity dispatched dispatching dispel displace displaced displacement display displayed displaying displays
displeasure disposable dispose disposed disposition disproportionate disproportionately dispute disputed disputes
disqualified disqualify disqualifying disregard disrespect disrespectful disrupt disrupted disrupting disruption
disruptions disruptive dissatisfaction dissatisfied dissemination dissent dissident dissolution distance distanced
distancing distaste distinct distinction distinctions distinctive distinguish distinguished distort distorted
distorting distortion distortions distract distracted distraction distressed distribute distributed distributes
distributing distribution districts distrust disturbances disturbed disturbing divergence divers diverse
diversification diversify diversifying diversion divert diverted divest divested divestiture divide divided dividend
dividends divides dividing divisions divisive divorce divorced dlr dlr-a-share dlr-per-share dlrs dn do docket doctor
doctrine document documentary documentation documented documents dodging does doesn't dogged dogs doing doldrums
doling dollar dollar-based dollar-denominated dollars domain dominance dominant dominate dominated dominating
domination don't donate donated donating donation donations done donor donors doom doomed door door-to-door doors
dormant dos dot-com dotted double double-digit doubled doubles doubling doubt doubted doubtful doubts dovish down
down-ballot downfall downgrade downgraded downplayed downside downstream downtown downturn downward downwards dozen
draconian draft drafted drafting drag dragged dragging drain draining drama dramatic dramatically drastic drastically
draw drawdown drawn drawn-out draws dreamed dreams dress dresses dressing dried drift drill drilled drilling drink
drinking drinks drip drive driven driver drivers drives driving drop dropped dropping drops drought droughts drove
droves drowned drum dry drying dual dubbed dubious duck due dueling dug dull dump dumped dumping duo durability
durable duration during dust duties duty dw dwell dwelled dwindled dwindling dying dynamic dynamism dysfunction
dysfunctional e-mail e-mails eager eagerness ear earliest early early-state earmarked earn earned earners earning
earnings earns ears earthquake ease eased easier easiest easily easing easy eat eating ebullient echoed echoes
eclectic eclipse eclipsed economically economies economy ecosystem edge edges edging edhenry edited editing editions
editorial editorials editors educated effect effected effective effectively effectiveness effects efficiency efficient
efficiently effort efforts egg eggs eight-year eighth either eked elaborate elaborated elaborating elder elderly
eldest elect electability electable elected elections elective electorate electorates electricity electronically
element elements elevate elevated elevating elevator elevators eleventh eligibility eligible eliminate eliminated
elimination elite elites else em email emailed emails embark embarked embarrass embarrassed embarrassing embarrassment
embassies embattled embedded embezzlement emblem emblematic embodied embody emboldened embrace embraced embraces
embracing embroiled embryos emerge emerged emergence emergencies emerges eminent emissions emotion emotional
emotionally empathize empathy emphasis emphasised emphasize emphasized emphasizes emphasizing employ employed employee
employees employer-sponsored employers employing employment employs empower empowering empowerment emulate en enable
enabled enables enabling enact enacted enacting enamored enclaves encompass encompasses encounter encountered
encountering encounters encourage encouraged encouragement encourages encouraging encryption end end-months end-year
endaka endangered endangering ended ending endless endorse endorsed endorsement endorsements endorser endorsers
endorses endorsing ends endure endured enduring enemies enemy energetic energize energized enforce enforced enforcer
enforcing engage engaged engagements engaging engineer engraved enhance enhances enhancing enjoyed enjoying enjoys
enlist enormous enormously enough enquiries enquiry enrolled enrollment ensure ensured ensuring entails enter entered
entering enters entertainer enthusiasm enthusiastic enthusiastically enthusiasts enticing entire entirely entities
entitle entitled entitlement entitles entity entourage entrance entrepreneur entrepreneurial entrepreneurs entry
environment environmentalists envisaged envision envisioned envoy enzyme epic epicenter episode episodes equally
equals equate equation equilibrium equipped equity equivalent equivalents equivocation era eradicate eradication
erased erect erode eroded eroding erosion erratic error errors erupt erupted erupting escalated escalating escalation
escape escaped escorted especially espoused essence essential essentially establish established establishes
establishing establishment estate estimate estimated estimates etc ethanol ethical ethnic ethnicity euphoria evacuated
evade evaluate evaluated evaluating evaluations evangelical evaporated evasive evenhanded evening evenly event events
eventual eventually ever every everybody everyday everything evidence evidenced evident evil evils evolution evolved
evolving ex-wife exacerbated exact exactly exaggerated exaggeration examination examine examined examining example
examples exams exasperated exceed exceeded exceeding exceedingly exceeds excellent except exception excerpt excerpts
excess excesses excessive excessively exchanged exchangers exchanges exchanging excise excite excited excitement
exciting exclude excluded excludes exclusion exclusive exclusively excuse execute executed executing execution
executives exempt exempted exemption exercisable exercise exercised exercises exercising exhaustive exile exist
existed existence existential existing exists exit exited expand expanded expanding expands expansion expansionary
expansionist expansive expatriate expect expectation expectations expected expecting expects expedited expeditious
expel expenditure expenditures expense expensive experience experienced experiences experiencing experiment
experimental experiments expert expertise expiration expirations expire expired expires expiring explain explained
explains explanation explanations expletive explicit explicitly explode exploded exploding exploit exploited
exploiting exploratory explore explored exploring explosion explosive explosives export-dependent export-driven
export-oriented exportable exported exporter exporters exports expose exposed exposes exposing exposure expressed
expressing expression expressly extend extended extending extends extension extensive extensively extent extra extract
extracted extraction extradition extramarital extraordinarily extraordinary extreme extremely extremes extremist
extremists extrusion eyeing eyes ez fabric fabricated face face-off face-to-face faces facet facilitate facilitated
facility facing facsimile fact fact-checking fact-finding faction factions facto factored factories factoring factors
factual faculty fade faded fading fail failed failing failings fails failure failures fairer fairly fairways faith
faith-driven faithful faithfully faiths fake faked fall fallen falling fallout falls false falsely faltered familial
familiar familiarity families family family-friendly famous famously fan fanned fans fantastic fantasy far far-flung
far-left far-reaching far-right fare fared farmer farmers farms farther fascination fascism fascist fashion fast
fast-growing faster fastest fatal fatally fate father fatigue fatty fault faulty favor favorability favorable
favorably favored favoring favorite favors favour favourable favourably favours fax fear fear-mongering feared fearful
fearing feasibility feasible feat feature featured features federally feds fee feed feedback feeder feeding feedlot
feeds feel feeling feelings feels feet fell fellow felons felony felt female feminist fence fend fertile fertilizer
fervent fervor festival fetch fetched feud feuding fever few fewer fibres fictitious fiddling fides fiduciary field
fierce fiercely fiery fight fighter fighting fights figure figured figures filed filibuster filing filings fill filled
filmed filming final finalised finalized finalizing financed finances financially-troubled financier financiers
financing financings find finding findings finds fine fined fines finest finger fingers finish finished finishes
finishing firearm firearms firebrand fired firepower fires firestorm firewall fireworks firing firm firmed firmer
firming firmly firmness first-ever first-in-the-nation first-place first-rate first-term first-time firsthand fiscal
fiscally fish fishing fit fits fitted fitting five five-for-four five-year fix fixed fixed-rate fixing fixture
fixtures fizzled flag flagging flap flare flared flashes flashpoint flat flat-out flatly flats flattering flawed flaws
fled fledgling flee fleeing flesh flew flexibility flexible fliers flies flights flip flip-flopping flipped flips
flirted float floated floaters floating-rate flock flocked flood flooding floods floor floors flotation flour flourish
flouting flow flowed flowering flowing flown flows fluctuate fluctuation fluctuations fluke flurry fly flying focus
focused focuses focusing fodder foe foes foil fold folded folks follow follow-up followed followers follows
followthrough fondness fool foolish foot foothold footing footnote footprint footsteps for for-profit forbidden forced
forceful forcefully forces forcibly forcing fore forecast forecaster forecasters forecasting forecasts foreclose
foreclosure forefront foregoing foremost foresaw foresee foreseeable foresees forestall forests forever forfeited
forge forged forgeries forget forgive forgiven forgiveness forgotten forints form formal formally format formation
formed former formerly formidable forms formula formulate formulated formulations forth forthcoming fortified
fortitude fortnightly fortunate fortunes forums forward forwarded fostering fought found foundations founded founder
founders four four-day four-point four-year fourth fracas fracking fraction fractionally fractious fractured fragile
frame framed framework franc franchise franchises francs fraternity fraud frauds fraudulent fraught free-fall
free-market free-trade freed freedoms freelance freely freer freewheeling freeze freezes frequent frequently freshman
friction frictions friend friendly frightened fringe fringes from front-runner front-runners frontrunner fronts froze
fruits frustrated frustrating frustration frustrations fuel fueled fueling fuer fulfil fulfill fulfilled fulfilling
full full-scale full-throated fully fully-owned fun function functioning functions fund-raiser fund-raisers
fund-raising fundamentally fundamentals funded funding fundraiser fundraisers fundraising funds fungus funnel
funneling funny furious furnace furnaces furor furore further furthering fury futile future gadfly gaffe gaffes gain
gained gaining gains gala gallon gallons galvanize galvanized galvanizing gambling game-changer gamut gap gaps garbage
garnered garnering gather gathered gathering gatherings gathers gauge gave gays gaze gdp gear geared gearing gears
gender general-election generally generate generated generates generating generation generational generators
generosity genetically genocide gentle gentleman gentlemen gentrification genuine genuinely geographical
geographically geopolitical gesture gestures get get-out-the-vote gets getting giant gift gifts gigantic gilded
gilt-edged girlfriend give given gives giving glad gladly gleefully glide glimpse globalization globally gloom gloomy
gloves glut glutted go goal goals goers goes going golf-course golfer gone gonna good goodbye goodness goods goodwill
gossip got gotta gotten govern governed governing government-approved government-funded government-owned governmental
governments governs grab grabbed grabbing grabs grace grade grades grading gradual gradually graduated graduates
graduation grafted grains grandchildren grandfather grandmother granted granting grants grapple grasp grass
grass-roots grassroots grateful grave gravely gravity greater greatest greatly greatness greed greenhouse
greenhouse-gas greeted grew grid gridlock grief grievances grieving grind grinding grip grit grocery ground
groundbreaking groundwork grouping groups groves grow growing grown grows growth grueling gruff guaranteed
guaranteeing guarantees guarantor guarded guards gubernatorial guerrilla guerrillas guess guessing guide guided
guiding guilder guilders guilty gun gun-control gunfire gunman gunned guns gusty gut guts gutter guy guys gyrations ha
habit habits hack hacked hacker hackers had hadn't haemophilics hailed hailing hair half half-century half-dozen
half-hour half-point half-year halfway halls halt halted halting hammered hammering hamper hampered hand hand-to-hand
handcuffs handed handful handgun handily handing handle handled handles handling hands handsome hangar hanging hangs
happen happening happens happy harassment harbour hard hard-fought hard-line hard-pressed hardened harder hardest
hardline hardly hardship hardware harm harmed harmful harness harsh harshly harvest harvested harvests has hashtag
hasn't hasten hastening hate hateful hater hates hatred haul have haven't having hawkish hazard hazardous he'd head
head-to-head headache headaches headed heading headlines headquartered heads heal healer healing health-care healthier
hear heard hearing hears heart heartland hearts heated heavier heaviest heavily heavy-duty heckler hectare hectares
hedged heed heels hefty height heightened heir held helicopter help helped helpful helping helps hemisphere
hemorrhaging her heralded here hero heroes heroine hers herself hesitant hesitate heyday hid hidden hide hiding
hierarchy high high-cost high-end high-frequency high-fructose high-grade high-level high-paid high-priced
high-profile high-quality high-ranking high-speed high-technology high-yield higher highest highest-profile
highest-ranking highlight highlighted highlighting highlights highly highs highway highways hijacked hike hikes hiking
him himself hinges hint hinted hinting hire hired hires hiring his historian historians historic historical
historically histories history hit hitch hitherto hitting hoc hogs hold holders holding holdouts holds hole holes
holidays homage home-school home-state homegrown homeowners homes homicide homicides homosexuality honest honestly
honesty honor honored honour hop hoped hopeful hopefuls hopeless hopes hoping hopped hormone horrible horrific
horrified horror horse horses host hostage hostages hosted hostile hostility hosting hosts hotly hour hourly hours
households houses hovered hovering how hrs http https hub huddled huge hugely hugged humanitarian humanity humble
humbling humidity humiliating humility hundred hundreds hunger hungry hunting hurdle hurdles hurting hurts husband
husbands hydrocarbons hydrocracker hydrogen hype hypocrisy hypocritical hypothetical icon iconic id idea ideal
idealism ideals ideas identical identification identified identifies identify identifying identities identity
ideological ideologically ideology idle ignited ignorance ignorant ignore ignored ignores ignoring ill-advised
ill-fated illegal illegally illegals illiberal illness ills illusion illustrate illustrates illustration image images
imagination imagined imbalance imbalances imediately immediate immediately immense immensely immigrants immigrated
immigration imminent immunity impact impacted impacts impartial impasse impassioned impatience impatient impeach
impeachment impeded impediments impending imperative imperiled impetus implement implementation implemented
implementing implication implications implicit implicitly implied implies imply implying import importance important
importantly importation importer importers importing imports impose imposed imposition impossible impossibly
impoverished impractical impress impressed impression impressions impressive imprisoned improbable impromptu improper
improperly improve improved improves improving in in-depth in-house in-person in-state inability inaccurate inaction
inactive inadequate inadvertently inappropriate incalculable incapable incarceration incarnation incendiary incentive
incentives inception incest inch inches incident incidents incite incites inciting inclination inclined include
included includes including inclusion inclusive income incomes incompatible incompetence incompetent incomplete
inconclusive inconsistencies inconsistent inconvenient incorporate incorporated incorporating incorporation incorrect
increase increased increases increasing increasingly incredible incredibly incremental incumbent incumbents incur
incurred indebted indebtedness indefinite indefinitely indemnification independently indexation indicate indicated
indicates indicating indication indicator indicators indict indictment indigenous indirect indirectly indispensable
individuality individually individuals industrialisation industrialised industrialists industrialized ineffective
inefficient ineligible inequality inequities inertia inevitability inevitable inevitably inexpensive inexperienced
infamous infamously infant infected infection infections infectious inference infighting infiltrated inflammatory
inflate inflation inflation-adjusted inflation-free inflationary inflicted inflow inflows influence influenced
influences influencing influential influx inform informal informally informed informing infrastructure infringe
infringed infringement infringing infusion ingot ingredient ingredients inhalation inherent inherently inherited
inhibited inhumane initial initiate initiated initiation inject injected injecting injection injects injunction
injured injuries injury inner innocent innovation innovations innovative inordinate input inquiries inquiry inroads
insane insecure insecurity insensitive inseparable insert inserted inside insiders insight insignificant insist
insisted insistence insisting insists insolvencies inspiration inspire inspired inspiring instability install
installation installations installed installing installment instance instances instant instantly instinct instinctive
instinctively instincts instituted instituting institutional institutions instructed instructing instructions
instrumental insufficient insult insulting insults insure insurer insurgents insurmountable intact integral integrate
integrating integration integrity intellectual intellectually intellectuals intemperate intend intended intends
intensification intensified intensify intensifying intensity intent intention intentional intentionally interaction
interactions interactive interagency interest interest-free interested interesting interests interfere interjected
intermediaries intern internal internally internationalist internationally internment interns interpret interpretation
interpreted interrogation interrupted interruption interruptions intersected intersection interval intervene
intervened intervening intervention interventionist interview interviewed interviewer interviews intimidate
intimidation into intransigence intricacies intrigued introduce introduced introduces introducing introduction
introductions intruders intrusions inundated invasion invented inventories inventory inversion inversions invest
invested investigate investigated investigating investigation investigational investigator investigators investing
investor invitation invite invited inviting invoke invoked invokes invoking involve involved involvement involves
involving inward ire ironic irrational irrelevant irresistible irrespective irresponsible irreversible irritated
irritation is isn't isolate isolated isolationist issuance issue issued issuer issuers issues issuing it'll item items
its itself jab jail jailed jarring jealously jeans jeered jeers jeopardize jihadist jihadists jitters job job-killing
jobless jobs jockeying jogging join joined joining joint-venture jointly joke joked jokes joking jokingly jolt
journalist journey joy judged judgement judges judging judgment jumbo jump jumped jungle junior junk jurisdiction
jurist jury just justifiably justification justified justify jute keen keenly keep keeping keeps kept kernel key
keynote keys kg kicked kicking kickoff kid kids kill killed killing killings kills kilo kilobit kilometers kilometres
kilos kind kind-hearted kinds kitchen km knack knee knew knife knock knocked knocking know know-how knowing knowingly
known knows kwacha kyats label labeled labeling labelling lack lacked lacking lackluster lacklustre lacks ladder lag
laggard lagged lagging lags laid lambasted lame lame-duck lamented lamenting landed landlines landowners lands
landscape landslide language languages languished lap lapse lapses large largely larger largest laser lashed
last-ditch last-minute lasted lasting late late-breaking later latest latex latter lauded laugh laughed laughing
laughs laughter launch launched launches launching laundering laundry law-abiding lawmaker lawmakers lawn laws lawsuit
lawsuits lawyer lax lay layer laying layoff layoffs lays lb lbs ldt leaching lead lead-managed leaded leaders leading
leads leak leaked leaking leaks lean leaned leaner leaning leanings leans leap leapt learn learned learning lease
leased leasehold leases least leather leave leaves leaving lectern lectured lectures led leery leeway left
left-leaning leftist leftward legacies legacy legality legalization legalize legalized legalizing legally legendary
legislating legislation legislative legislator legislators legislatures legitimacy legitimate len-linked lend lender
lenders lending length lengthy lens lenses lent lesbians less lesser lesson lessons lessor lets letter letters letting
level leveled levels lever leverage leveraged levied liabilities liability liar liberalise liberalised liberalising
liberalism liberalization libertarians licence licences license licensed licensee licenses lid lie lied lies
lieutenant lifelong lifestyle lifetime lifetimes lift lifted lifting liftings lighter lights lightweight likable like
like-minded liked likelihood likely likened likes liking limelight limit limitation limitations limiting limits line
lined linerboard lingering lining link linked linking links lion liquefied liquidate liquidated liquidation liquidity
lira lire list listed listened listeners listening listings lists literally literature litigated litigation litmus
littered little lived lively load loaded loads loans loathe lobbied lobbies lobbying lobbyists local locate located
location locations locked lofty logged logging logical lone-wolf lonely long long-awaited long-distance long-held
long-range long-running long-shot long-standing long-term long-time longer longer-term longest longest-serving
longstanding longtime look looked looking looks loom loomed looms loop loophole loopholes loose lopsided lose loser
losers loses losing loss loss-making losses lost lot lots louder loudest loudly loved lovers loves low low-cost
low-key low-profile lower-cost lower-court lower-priced lower-wage lowered lowering lowers lowest lows loyal loyalists
loyalties luck lucrative ludicrous lull lumber lump lunch luncheon lurch lure luxury lying mad made magazines
magnanimous magnate magnetism magnitude mailed mailers main mainframe mainland mainly mainstay mainstream maintain
maintained maintaining maintains major major-party make makeover maker makes makeshift makeup making malaise male
males mammoth man man-made manage managed management-led manager managers manages mandate mandated mandates mandatory
maneuver maneuvering mania manipulated manipulating manipulation manipulator manner manoeuvre manpower mantle mantra
manufacture manufactured manufacturer manufactures map mapping maps marched marchers marches marching margin marginal
marginalized marginally margins marijuana marked markedly marker market market-oriented marketable marketed marketers
marketplace marking markka marks marred marriage married marry martial mask massacre masse massive mat match match-up
matched matches matching matchup matchups mate material materialise materialize materialized materially materials
maternity math mattered matters mature matured matures maturing maturity maverick maximize maximum mayhem mayoral me
mean meandered meaning meaningful meaningless meant measure measured measures mechanism mechanisms mediator
medium-term meet meeting meetings meets mega-donor megabank megabyte megabytes meltdown member members memberships
memo memoir memories memorized memory men mend mental mentally mention mentioned mentioning mentions menu merchandise
mercy mere merely merge merged merger mergers merit merits mess message messages messenger messy met metalworkers
metaphor meteorologists meter meters method methodical methodically methods metric metro microchips microphone
microprocessor microprocessors mid midafternoon midday middle-aged middle-class middleman midnight midseason
midsession midst midyear might mightily migrants migration mild mildly miles milestone militant militants military
militia milk milled milling million millionaires millions mind mindful minds mined miner mineralization miners
minicomputer minicomputers minimal minimize minimizing minimum minimum-wage ministerial ministries minorities minus
minute minutes miracle mirage mired mirrored mirrors mischievous misconduct misconstrued misdemeanor misgivings
misguided mishandled mishandling misinformation misjudged mislead misleading misled misogynist misrepresenting missed
misses missile missiles missing mission missions misspoke misstated missteps mistake mistaken mistakes mistrust
misunderstanding misunderstandings misunderstood misuse misused mitigate mix mixed mixing mln mln-dlr mm moan moaning
mobilize mobilized mock mocked mockery mocking mode model modeled modeling models modems moderate moderated moderately
moderates moderating moderation moderator moderators modern-day modernisation modernise modernization modest
modification modifications modified modify mogul moisture mold mom moment momentous momentum money money-market
mongering monitored monitoring monitors month month-end month-long month-old monthly months months-long monument mood
moot mop moral morality moratorium more mortar mortgage-backed mortgages mosque mosques mosquitoes most-watched mostly
mother mothers motion motivate motivated motivating motivation motives motorcycles motorists mounted mounting mourn
mourning mouth move moved movement movements moves movie movies moving mph mt much much-needed muddled mulling
multi-year multilateral multimillion-dollar multinational multiple multiples municipalities murder murdered murderous
murders murky muscle muscular mused musical must muster muted mutually my myself mystery mystified myth nagging naira
name name-calling named names namesake namo napo narcissistic narrative narrator narrow narrowed narrower narrowing
narrowly narrows nasty national-security nationalised nationalism nationalist nationalists nationalities nationally
nationwide native-born natives nativist naturalization naturalized navigate navigated nd near near-record near-term
nearby neared nearer nearest nearing nears necessarily necessary necessitate necessity neck-and-neck need needed
needle needs negative negatively negatives neglect neglected negligence negligible negotiable negotiate negotiated
negotiating negotiation negotiations negotiator neighbor neighborhood neighborhoods neighboring neighbors neighbouring
neophyte nephew nerve nerves nervous nervously nervousness netted netting networking neurosurgeon neutrality never
new-media newcomers newer newest newfound newly newsletter newsletters newsmaker newspaper newsprint newsrooms next
nibbling niche nickname night nightclub nights nil nine-year no-fly nod nods noise nominate nominated nominating
nomination nominations nominee nominees non non-accruing non-auto non-bank non-banking non-citizen non-collateral
non-communist non-convertible non-disclosure non-exclusive non-farm non-ferrous non-financial non-member non-partisan
non-performing non-productive non-profit non-recurring non-residents non-tariff non-union non-white non-woven nonbank
nondisclosure nonpartisan nonperforming nonprobability nonprofit nonprofits nonsense nonwhite nonwhites noon normal
normally norms nose nostalgia not notable noted nothing notice noticed notification notified notion notoriously
notwithstanding novel novice now-defunct nowhere nuanced nuances nudge nukes number numbering numbers numerous nurse
nuts oath obesity object objected objection objections objective objectives obligated obligations obliged obliquely
oblivion obscured obscuring obscurity observation observe observed observers observing obstacle obstacles obstructing
obstruction obtain obtained obtaining obvious occasion occasional occasionally occasions occupation occupied occupying
occur occurred occurrence occurring occurs odd odds of off off-balance off-the-cuff off-the-record offend offended
offenders offense offensive offer offered offering offerings offers officer offices official officially offing offset
offsetting offshoot offshore offtake often oil-bearing oil-rich oilfield oilpatch oilseed oilseeds ois old-fashioned
older oldest oligarch oligarchy olive ominous omitted on onboard one-billion-dlr one-day one-fifth one-for
one-for-five one-half one-on-one one-point one-quarter one-tenth one-third one-time one-week one-year onerous ones
oneself onetime ongoing online only onslaught onstage onto onus op-ed open open-carry open-door open-ended opened
opening openings openly openness opens operate operated operates operation operative operatives operator operators
operatorships opined opinionated opinions opioid opponent opponents opportunist opportunistic opportunities
opportunity oppose opposed opposes opposing opposite opposition oppressive opt opt-out opted optic optimism optimistic
optimistically opting option optional or oral oranges orbit order ordered ordering orderly orders ordinary organised
organizational organizations organize organizer organs orientation origin original originally originated origins
orthodoxy ostensibly other ought ounce ounces our ours ourselves oust ousted ouster out out-of-pocket out-of-print
out-of-state outbreak outcome outcomes outdoor outer outfit outflow outgoing outlandish outlay outlays outlet outlets
outline outlined outlines outlining outlook outnumber outnumbered outpaced outperform output outrage outraged
outrageous outright outset outside outsider outsiders outsize outsized outsource outsourced outsourcing outspoken
outstanding outstripped outturn outward outweigh outweighs ovation over over-the-counter overall overallotments
overarching overcapacity overcome overcoming overdrive overdue overflow overhang overhanging overhaul overhauling
overhead overheated overlap overlapping overlook overlooked overlooking overly overpriced overproduction overpromise
overreach overrun oversaw oversee overseeing overseen oversees overshadowed overshadowing overshoot oversold
overstated overt overtake overtaken overtaking overtime overtly overtures overturn overturned overvalued overwhelmed
overwhelming overwhelmingly owe owed owes own owned owner owners ownership owning owns oxygen pace pack package
packages packed packing pact pacts pages paid painful pains painted painting paintings paints pair palpable paltry
pandering panel panels panic papers paperwork par parade parallel parallels paralysed parameters paranoid pare pared
parental parents paring parities parity parked parking part partial participant participate participated participating
participation particular particularly parties partisan partisanship partly partner parts pass passage passed passenger
passengers passes passion passionate passions passport passports passwords past pasture patent patented path pathetic
pathological pathway patience patients patriarch patrolled patron pattern patterns pause paused pausing pave paved pay
payback paychecks paying payments payoff payout payouts payroll pays pc pct peaceful peacefully peak peaked peanut
peanuts peasants peddling peers peg pegged pegging pegs penalize penalized penalties penalty penchant pending
penetrate pens pension pent-up people pep peppered perceive perceived perceives percent percentage percentages
perception perceptions perch perennial perfect perfected perfectly perform performance performances performed
performers performing performs perfunctory peril perilous period periodic periodically perished permanently permission
permit permits permitted permitting perpetual perpetuate persecution persist persistent person persona personal
personalities personality personalize personally perspective perspectives persuadable persuade persuaded persuading
pertains pervasive perverse peseta pesetas peso pesos pessimism pessimistic petition petrochemical phase-in phased
phenomenon philanthropist philanthropy philosophical philosophy phone phones phony photograph photographed
photographer photographs phrase physical physician physicians pic pick pick-up picked picket picking picks pickup
picture pie piece pieces pigs pile piled pillars pilot pin pinpoint pioneered pipes pistol pitch pitched pitches
pitching pits pitting pivot pivoted pivots placards placate place placed placement places placing plagiarism plagued
plainly plane planes planet planks planners plans plant planted planting plantings plants plasma plates platforms
platitudes plausible play played player players playing plays plea plead pleaded pleading pleased pleasure pledge
pledged pledges pledging plentiful plenty plight plot plotting plowed plug plummet plummeted plunge plunged plurality
pocket pockets pod podcast pods pointed pointedly points poised poison poisoning poisonous polarization polarized
polarizing policies policing policy-making policymaker policymaking polite political politically politician
politicians politicized politicking polled polling polls polluting pollution pondered pooling pools poorer poorest
poorly pop popping popular popularity populated population populations populism populist populous poring pornography
portfolio portfolios portion portrait portray portrayed portraying ports pose posed poses posing position positioned
positioning positions positive positively positives possesses possession possibilities possibility possible possibly
post-split posted posting postings postpone postponed postponement postponing posture posturing potaba potato potent
potential potentially pothole pound pounds poured pouring poverty powered powerful powerhouse practical practically
practice practiced practices practicing practises pragmatic pragmatism praise praised praises praising pray prayers
praying pre-election pre-eminent pre-production pre-split precarious precedent precedents precedes preceding precinct
precincts precious precipitous precisely preclude predatory predecessor predecessors predicated predict predictable
predicted predicting prediction predictions predictive predicts predominantly prefectural prefectures prefer
preferable preferences preferential preferred preferring prefers pregnancy pregnant preliminary prelude premature
premiere premiers premised premises premium preparation prepare prepared prepares preparing prepayment prepayments
prescription presence present presentation presentations presented presently presents preservation preserve preserved
preserving presided presidency presidential presiding presplit pressed pressing pressured pressures pressuring
prestigious presume presumed presumptive presumptively pretending pretty prevail prevailed prevailing prevails prevent
prevented preventing preview previous previously-announced price priced prices pricing priest primaries primarily
primary prime-time principal principally principle principled print printed printer prioritize priority prison
prisoner prisoners privacy private private-sector privately-held privatise privatised privatization prizes
pro-abortion pro-business probable probably probation probe probes probing problem problematic problems procedural
procedures proceed proceeded proceeding proceedings process processed processes processor proclaimed procure
procurement produce produced producer produces producing product production productive productivity profession
professionalism professionals professors profile profiled profiles profiling profit profitability profitable
profitably profits profound profoundly program programme programming programs progress progressed progressing
progressively prohibit prohibited prohibiting prohibition prohibitions prohibitive prohibits projected projecting
projection projects proliferated prolific prolong prolonged prominence prominent prominently promised promises
promising promissory promote promoted promotes promoting promotional prompt prompted prompting promptly prone
pronounced pronouncements proof prop propaganda propane propel propelled proper properly property proponent proportion
proportionality proportionally proportions proposal proposals propose proposed proposes proposing propping props
prosecute prosecuted prosecuting prosecution prosecutor prosecutors prospect prospects prospectus prosper prosperous
protect protected protecting protectionist protections protective protects protest protested protester protesters
protesting protestors protests protocols prototype protracted proud proudly prove proved proven proves provide
provided provider providers provides providing provinces provincial proving provision provisional provisionally
provisions provocative provoke provoked provoking prudence prudent pseudorabies psychiatrist psychological psychopath
public-records public-sector publication publicizing publicly publish published publisher publishes pull pullback
pulled pulling pulls pulp pulpit pumping punch punched punching punctuated pundits punish punished punishing
punishment punitive punt punts purchase purchased purchasers purchases purchasing pure purely purity purpose purposes
purse pursue pursued pursues pursuing pursuit push pushed pushes pushing put puts putting puzzled puzzling px qtr
quagmire quake qualification qualifications qualified qualify qualities quality quantify quantity quarter
quarter-century quarter-end quarterly quarters quash quell queried queries query quest question question-and-answer
questionable questioned questioning questionnaire questions queue quick quicker quickly quiet quietly quintet quip
quit quite quixotic quo quota quotas quote quoted quoting race raced races racial racially racing racism racist
racists racked radar radiation radicalization radicalized radically radicals radioactive raft raid raided raids railed
railing railroads rails rainbow rains rainy raise raised raises raising rallied rallies rally rallying rambling
rampant ramped ran random randomly range ranged ranges ranging rank-and-file ranked ranks rant raped rapeseed rapid
rapidly rapist rapists rare rarely rash ratcheted rate rated rates ratification ratified ratify ratings ratio ration
rational rationale rationalisation rationing ratios rattled raucous ravaging raw razor-thin rd re-elected re-election
re-establishing re-examine reach reached reaches reaching react reacted reaction reactions reactor reactors reacts
reader readers readily readiness reading readjustment reads ready reaffirm reaffirmed real-estate real-life real-time
realignment realignments realise realistic realistically realities reality realization realize realized realizes
really reap reappointment reason reasonable reasonably reasoning reasons reassess reassurance reassure reassured
reassuring rebate rebates rebel rebellious rebels reboot rebound rebounded rebranding rebuffed rebuild rebuke rebuked
rebut rebuttal recalcitrant recalled recapitalization recapture recast receded receipt receipts receive received
receives receiving recent recently receptions receptive recess recipe recipient recipients reciprocal recites reciting
reckless recklessness reckoning reclaim recognise recognised recognition recognize recognized recognizes recombinant
recommend recommendation recommendations recommended recommending reconcile reconciliation reconsider reconstruction
reconvenes record recorded recorders recording records recount recounted recoup recourse recover recoverable recovered
recovering recovery recruit recruiter recruiting recruitment recurrent recurring recycling redacted redeem redeemable
redeemed redemption redirect redistribution redress reduce reduced reduces reducing reduction reductions redundancies
redundancy reelection reeling refer reference referenced references referencing referenda referendum referral referred
referring refers refinance refinancing refine refiner refinery reflation reflect reflected reflecting reflection
reflective reflects reformed reformers reformist reforms refrain refrained refugee refugees refund refunded refunding
refunds refusal refuse refused refuses refusing regain regaining regard regarded regarding regards regime region
registered registering registrations regret regrettable regretted regular regularly regulars regulate regulated
regulates regulating regulation regulations regulator regulators rehabilitate reign reignite reimburse reined
reinforce reinforced reinforces reinforcing reinstate reinstating reintroduced reintroduction reinvented reiterate
reiterated reiterating reject rejected rejecting rejection rejects relatable relate related relates relation
relationship relationships relative relatively relatives relax relaxation relaxed relay relayed release released
releases releasing relentless relentlessly relevance relevant reliable reliably reliance reliant relied relief relies
relieve relieved relieving religion religions religious religious-freedom relocate relocated relocating reluctance
reluctant reluctantly rely relying remain remainder remained remaining remains remake remark remarkable remarkably
remarked remarking remarks remedial remedies remember remembered remembering remembers remind reminded reminder
reminding reminds reminiscent remittances remote removal remove removed removes removing renamed render rendered
reneged reneging renegotiate renegotiating renegotiation renew renewables renewal renewed renovated renovation rent
rental rents reopen reopened reopening reorganisation reorganization reorganize repaid repair repaired repairing
repairs repatriation repay repaying repayment repayments repeal repealing repeat repeated repeatedly repeating
repercussions replace replaced replacement replacements replaces replacing replay replenish replenishment replicate
replied reply report reported reportedly reporter reporters reporting reports represent representation representations
represented representing represents reprimanded reproductive republish repudiate repurchase repurchased reputation
request requested requesting requests require required requirements requires requiring resale reschedule rescheduled
rescheduling reschedulings rescue rescued researcher resell resemble resentment reservation reservations reserved
reserves reset resettle resettlement reshape reshaping reshuffle residence residency resident residential residents
residual resign resignation resigned resigning resilient resist resistance resistant resisted resisting resold
resolution resolutions resolve resolved resolving resonance resonate resonated resonating resorting resounding
resoundingly respect respected respectful respective respectively respects respond responded responders responds
response responses responsibilities responsibility responsible rest restart restated restive restore restored
restoring restrain restrained restraining restraint restraints restrict restricted restricting restriction
restrictions restrictive restricts restroom restructure restructured restructuring rests result resulted resulting
results resume resumed resumes resuming resurgence resurrect resurrected retailer retailing retain retained retaining
retains retaliate retaliation retaliatory rethink reticent retire retired retiree retirees retires retiring retooling
retract retreat retreated retreating retroactively retrospect return returned returns retweeted revaluation revalued
reveal revealed revealing reveals revelation revelations reveling revenge revered reversal reversals reverse reversed
reversing reviewed reviewers reviewing reviews reviled revise revised revising revisions revisit revitalizing revival
revive revived reviving revoke revolt revolving reward rewarding rewards rewrite rewritten rhetoric rhetorical
rhetorically richer richest rid ride rides ridicule ridiculous rift rifts rig rigged right right-leaning right-wing
rigorous rigs ringgit ringside riots rip ripe ripped ripping rise risen rises rising risk risk-taking risks risky
ritual rival rivalry rivals riyals roar roared roasted roaster roasting robberies robbery robocall robots robust
rocked rocket roiled role roles rollback rolled rollout romantic romp rooms root rooted roots rope rose rosy rot
rotten rough roughly round rounded rounds roundtable roundtrip rousing route routes routinely row rowdy rows royalties
royalty rubbing rude ruined ruled rules ruling rulings rumor rumored rumours run run-up runaway rung runner-up running
runoff runs runup runway rupees rupiah rupture rushed résumé sa sacred sacrifice sacrificed sacrifices sacrificing
saddled safe safeguard safeguards safely safest sagged sagging sailing sailors sake salaried salaries sale same
same-maturity same-sex sample samples sampling sanctioned sanctuary sane sat satellites satisfaction satisfactorily
satisfactory satisfied satisfy saturated saturation sausage savage savaged save saved saw say saying says scale scaled
scales scam scandal scandals scanner scant scarce scare scared scares scary scathing scenario scenarios scene
sceptical scepticism schadenfreude schedule scheduled schedules scheduling scheme schemes schillings schmoozing
scholar scholarship schools scientist scope score scored scoring scorn scourge scramble scrambled scrambling scrap
scrapped scrapping scratch screaming screen-based screened screening screw screwed scripted scrutinize scrutiny
scuttle scuttled seal sealed seamen search searchable searched searches searching searing seas season seasonal
seasoned seat seated seating seats second-degree second-guessing second-largest second-place second-quarter secondary
seconds secretly secrets sections sector sectoral sectors secular secure secured securing securitisation see seed
seeing seek seeker seekers seeking seeks seem seemed seeming seemingly seems seen sees segment segments segregate
segregation seize seized seizing seizure seizures sela seldom selected selection selective self self-deportation
self-described self-funding self-identified self-imposed self-inflicted self-interest self-published self-serving
self-sufficiency selfies selfish sell sell-off seller sellers selling selloff semblance semi-finished semiconductors
seminar send sending sends sense senseless sensible sensitive sensitivities sensitivity sensors sent sentence
sentenced sentences sentencing sentiment sentiments separate separated separating separation sequestered sequestration
serial serious seriously seriousness serve served server servers serves servicing serving session set set-up setback
setbacks sets setting settle settled settlement settling setup seven seven-member seven-year severance severe severely
sewed sex sexism sexist sexting sexual sexually shade shades shadow shake shake-up shaken shakeup shaking shaky shall
shame shameful shaming shape shaped shaping share sharebroking shared shareholder shareholders shareholding shares
sharia sharing sharpened sharpest sharply shattered she'd shed shedding sheep sheer sheet sheets shelf shelved shelves
shied shift shifted shifting shifts shining ship shipbuilder shipment shipments shipped shippers ships shirt shirts
shock shocked shocking shocks shoes shoot shooter shooters shooting shootings shops shore shores shoring short
short-lived short-term shortage shortages shortcomings shorten shortening shorter shortfall shot shotgun shots should
shoulder shouldn't shout shouted shouting shouts shoving show showcase showcasing showdown showed showers showing
showings showman shown showrooms shows shrewd shrine shrink shrinking shrinks shrs shrug shunned shut shutdown
shutdowns shy siblings sick sided sideline sidelined sidelines sides sidetracked sideways siding siege sigh sight
sights sign sign-up signal signaled signalled signals signature signatures signed significance significant
significantly signing signs silence silent similar similarities simmering simple simplify simply simulation
simultaneous simultaneously sincere sincerely sing singing single single-payer singled singularly sink sinking sister
sit sit-down site sites sits sitting situation situations six-day six-month six-year sixth sizable size sizeable sized
sizes skateboarding skating skeptical skepticism skeptics skew skewed skill skilled skills skirt skywriting slack
slain slammed slamming slams slap slash slashed slated slates slaughtered slavery slaying sleep sleeves slew slice
slick slid slide slides sliding slight slightly slimmer slip slipped slipping slogan slot slots slow slowdown slowed
slower slowing slowly slowness sluggish slump slumped slumping slums slurs small small-dollar small-town smaller
smallest smarter smartphone smear smelter smile smiles smiling smoke smoking smooth smoothly smugglers snagged snap
snapped snapshot snarky snowcover snowfall snowy so-called soar soared sober social-media socialism socially soda
soften softening softer softness softwood sold soldier soldiers solely solicit solicited soliciting solidified
solidify solidly solids solo solution solve solved somber somebody someone something sometime somewhat son songs soon
soon-to-be soothe sophisticated sore sort sorts sought sought-after sound sounded sounding soundly sounds source
sources soured southeastward sovereign sovereignty sow sowing sowings sown sows soybeans spam span spanking spare
spark sparking sparred sparse spat spate spawned speak speaks spearheaded spearheading specialised specialist
specialists specializes specializing species specific specifically specifications specifics specified specify
spectacle spectacular spectacularly spectrum speculate speculated speculation speculative speech speeches speechwriter
speed speeding speedy spell spelled spend spending spends spent sphere spiked spill spilled spillover spin spin-off
spinning spinoff spiral spirit spirited spite split splits splitting spoiler spoke spoken spokesman spokesperson
spokeswoman sponsorship spontaneous spoon spotlight spots spotted spouse spouses sprawling spread spreading spreads
spree springing spun spur spurned spurred spurring squabble squabbling square-foot squarely squeeze squeezed squeezing
stabilise stabilises stabilising stability stabilize stabilized stabilizing stable stack stacked staffer staffers
staffing staffs stage staged stages staggering staging stagnant stagnation stake staked stakes stalks stall stalled
stalwart stamina stamp stamps stance stances stand stand-by standard-bearer standard-bearers standardized standards
standing standpoint staple staples stare stared starkly start started starting startled starts state-by-state
state-controlled state-oil state-owned state-run stated statehood statement statements statesman statewide stating
stationed stations statistician stature status statutes statutory staunch stay stayed staying stays steadfast steadier
steadily steady steal steelmakers steels steep steered steers stem stemmed stemming stems step stepped stepping steps
stereotypes sternly stg stick stickers sticking sticks stiff stifle stifling still stimulate stimulates stimulating
stimulation stimulus stipulated stir stirred stocked stockholder stockmarket stockmarkets stockpiles stocks stoked
stoking stolen stones stood stop stop-gap stoppage stoppages stopped stops stored stories storing storm story straight
straighten straightforward strain strained strains strange strangers strategically strategist strategy streak stream
streamline strength strengthen strengthened strengthening strengths stress stressed stretch stretched stretches
stretching strewn stricken strict strictly stride strides strife strike strike-bound strikers strikes striking string
stringent stripped stripper stripping strive strode strong stronger strongest stronghold strongholds strongly
strongman struck structural structure structured structures struggle struggled struggles struggling stubborn
stubbornly stuck student students studied studio study studying stuff stumble stumbled stumbles stumbling stump
stumped stumping stunned stunning stunt stupid style subcontract subdued subject subjected subjects submarine
submarines submission submit submitted submitting subordinate subordinated subpoena subpoenaed subpoenas subscribed
subscribers subsequent subsequently subside subsidiaries subsidiary subsidies subsidise subsidised subsidize
subsidized subsidy substance substantial substantially substantive substitute substitution subtle suburb suburbs
subway succeed succeeded succeeding success successes successful successfully successive successor successors such
suck sucking sucks sucres sudden sued suffer suffered suffering suffers sufficient sufficiently sugar-containing
sugarbeet sugarbeets suggest suggested suggesting suggestion suggestions suggests suicide suing suit suitable suited
suitor suitors suits sulfide sulfur sulphate sulphur sum summary summed summer summon sums sunk supercharger
supercomputers superconducting superconductor superdelegate superdelegates superpower supertanker supervised
supervision supplement supplemented supplied supplier suppliers supplies supply supplying support supported supporter
supporters supporting supportive supports supposed supposedly suppression supremacist supremacists surcharge sure
surefire surely surfaced surge surged surgery surgical surging surmised surpass surpassed surpassing surplus surpluses
surprise surprised surprises surprising surprisingly surrender surrendered surrendering surrogate surrogates surround
surrounded surrounding surroundings surrounds surveillance surveyed surveys survival survive survived surviving
survivors susceptible suspect suspected suspects suspend suspended suspending suspension suspensions suspicions
suspicious sustain sustained swagger swallow swallowing swamp swap swapped swaps swarmed swath swaths sway sweat sweep
sweeping sweetened sweetener sweeteners swelled swept swiftly swimming swing swinging swings swipe swipes swirl switch
switched switches switching sworn syllabus symbol sympathetic sympathy symposium sync syndicate syndicated syndicates
syndicating syndication syndications syrup systematically systemic tab table tables tablets tabloid tabs tacit tack
tacked tacking tackle tackled tackling tactic tactical tactics take takeaway takedown taken takeover takeovers taker
takes taking tale talent talented talk talk-radio talked talking talks tall tallied tallies tally tamping tangible
tanks tap tape taped tapering taping tapped tapping target targeted targeting targets targetted tarnish tasked tasks
taste tastes tax tax-free taxable taxed taxes taxi taxing taxpayer taxpayers teach teaches teaching team teamed teams
tear technique techniques technological technologists tedcruz teenager teenagers teeth telenovela telephoned
teleprompter televised telex telexes tell telling tells temper temperament temperature temporao temporarily temporary
temptation tempted tempting tend tended tendencies tendency tendered tendering tenders tends tenet tenor tense tension
tentative tentatively tenuous tenure term termed terminals terminate terminated termination terrain terrible terribly
terrific terrifying territorial terror terror-related terrorism terrorist terrorists test tested testified testify
testimony testing tests text text-align textbook textiles th th-century than thanked thankful thanking that thaw theft
their theirs them theme themes themselves then-president theoretical theoretically theories theorist theory
therapeutic therapy thereafter thereby thermonuclear thesis they'd they'll thick thin thing things think thinking
thinks third-party third-place third-world thirds thorny thorough thoroughly those thought thoughtful thoughts
thousand thousands thread threat threaten threatened threatening threatens threats three three-candidate three-day
three-dimensional three-for-one three-for-two three-man three-month three-way three-year three-year-old threshold
threw thrifts thrilled thriller thrive thrived through throughout throw throwing thrown thrust thwart thwarted ticked
ticket ticking tide tie tied tier ties tight tight-knit tighten tightened tightening tightly tightness tilt tilting
time timed timeline timely timestamp timetable timing tinkering tiny tip tipping tips tired tires tissue titled titles
to together toilet told tolerance tolerant tolerate toll ton tone tonnage tonne tonnes tons too took tooling tools
toothless top-flight top-tier topic topics topped toppled tops tortured toss tossed totaled totaling totalled
totalling totally totals touch touched touches touching tough toughen tougher toughest toughness tourism tournament
tout touted touting touts toward towards town townhall towns toxic toy trace traced track tracked tracks tract
traction trade-off trade-offs trade-weighted tradeable traded trademark trademarks trader trades tradition traditional
traditionally traditions traffic traffickers tragedies tragic trailed trails trained training trains traitors
trajectory tranche transacted transaction transactions transcend transcript transcripts transfer transferred
transferring transfers transform transformation transformative transformed transforming transgender transitional
translate translated translates translating transmit transmitted transparency transparent transpired trap trapped
trash travails travel traveled travelled travelling travels treated treaties treating treatment treatments trees
tremendous tremendously tremor trench trend trending trial trials tribute trick trickier trickle tricks tricky tried
tries trigger triggered triggering trillion trillions trimming trio trip tripled trips troops trouble troubled
troubles troublesome troubling trounced trove truck true truly trumpeting trusted trustee trusts trustworthiness
trustworthy truthful try trying tsunami tuition tuition-free tumble tumbling tumultuous tuned tunnel turban turbine
turbulence turbulent turf turmoil turn turnabout turnaround turned turnout turns tweet tweet-author tweet-date tweeted
tweeting tweets twenty twice twist two two-day two-for-one two-hour two-man two-minute two-party two-person two-term
two-thirds two-tier two-way two-week two-year tying type types typical ubiquitous ugliness ugly ultimate ultimately
umbrella unable unacceptable unacceptably unaccompanied unaffected unaligned unalloyed unanimous unanimously
unanswered unapologetic unarmed unauthorized unavailable unaware unbelievable uncertain uncertainties uncertainty unch
unchanged uncharted unclassified unclear uncomfortable uncommitted uncommon uncompromising unconscionable
unconstitutional unconventional unconvinced uncovered und undecided undeclared undercard undercover undercut underdog
underestimate underestimated underestimating undergoing undergraduates underground underlined underlines underlining
undermine undermined undermines undermining underneath underperforming underscore underscored underscores underscoring
understand understandable understandably understands understated understood undertake undertaken undertaking undertook
undervalued underway underwrite underwriter underwriting underwritten undetermined undisclosed undisputed undivided
undo undocumented undoubtedly undue unearthed unease unemployed unethical uneven unexpected unfair unfairly
unfavorable unfavorably unfavourable unfinished unfit unfold unfolded unfolding unfortunate unfounded unhappy unheard
unhinged unification unified unifier uniform uniformed unify unifying unilateral uninsured unionized unions unique
uniquely unissued unite uniting universities unjust unknown unleashed unleashing unlikely unlimited unloaded unloading
unmistakable unnamed unnecessarily unnecessary unnoticed unofficial unorthodox unpaid unpatriotic unpledged unpopular
unpopularity unprecedented unpredictability unpredictable unprepared unproductive unprofitable unprompted unqualified
unquestionably unravel unraveled unrealistic unreasonable unregistered unrelated unrelenting unreported unresolved
unrest unruly unsafe unsatisfactory unseat unsecured unsettled unsold unsolicited unspecified unstable unsuccessful
unsuccessfully unsure unsustainable untenable unthinkable until untrue untrustworthy unusual unusually unveil unveiled
unwanted unwavering unwilling unwillingness unyielding up upbeat upbringing upcoming update updated updates updating
upend upended upfront upgrade upgraded upgrading upheaval upheld uphill uphold upholding uplifting uprising uproar
upset upsets upsetting upside upswing upturn upward upwards urge urged urgency urgent urgently urges urging usage usda
use used used-car useful useless user users uses ushered using usual utmost uttered vacancies vacancy vacant vacation
vaccine vagaries vain valid validate validity valuable valuation valuations value value-added valued values valves
variable variables variation variations varied varieties various vary varying vast vastly ve veer veered vehemently
vehicles vein vendor vendors vengeance venue venues verbal verge verification verified verify version versions versus
vertical very vessel vessels vet veteran veterinarians veto vetoed vetted vetting via viability viable vice-chairman
vice-presidential vicious viciously victim victimized victims victories victory video videos view viewed viewers
viewership viewing viewpoint views vigor vigorous vigorously villages vintage violate violated violates violating
violation violations violence violent virtual virtually virtue virtues virus visas visceral visible vision visit
visited visiting visitors visits vital vitriol vivid vocal voice voiced void volatile volatility volume volumes
voluntarily voluntary volunteer volunteered volunteering volunteers vote voted voter voters votes voting vouched vow
vowed vowing vows vs vulgarity vulnerabilities vulnerability vulnerable vying wage waged wages waging wagon wagons
wait waited waiting waits waive waived waiver wake walk walked walkout walkouts walks wallets walls wane waned waning
want wanted wanting wants warehouse warehouses warfare wariness warming warmly warmth warn warned warning warnings
warns warplanes warrant warranted warranties warrants warships wary was wasn't wasted wasteful wasting watched
watchers watches watching watermelon watershed waterway wave waved waving way wayside we'd weak weaken weakened
weakening weakens weaker weakest weakness weaknesses wealth wealthier wealthiest wealthy weapon weapons wear wearing
wears website websites wedding week week-long weekend weekends weeks weeks-long weigh weighed weighing weight
weighting weird welcome welcomed welcomes welcoming well well-being well-heeled well-known went were weren't wet what
whatsoever wheelhouse where whereby wherever whether which whichever whipped whipping whirl whisper whistle
white-collar whiter whites who who've whole wholly wholly-owned whom whomever whose wide wide-ranging widely widen
widened widening wider widespread widow width wield wife wil wild wildly will willing willingly willingness win
windfall winding window wine wines wings winner winner-take-all winners winning wins winterkill wiped wiping wisdom
wise wish wished wishes wishful witch witching with withdraw withdrawing withdrawn withdrew withering withheld
withhold withholding within without withstand witnessed witnesses witnessing woes woman women won won't wonder
wondered wonderful wondering word worded wording words wore work work-related workable worked worker workforce working
working-class workplace works workstation workstations world-class world-wide worldview worn worried worries worrisome
worry worrying worse worsen worsened worsening worship worshiped worst worthwhile worthy would would've would-be
wouldn't wound wounds woven wrangling wrap wrapped wrapping wrath wreck wrest wrestling write write-offs writedown
writedowns writeoff writeoffs writer writes writing written wrong wrongdoing wrongly wrote xenophobe xenophobia
xenophobic yanked yard yards yawning year-earlier year-end year-old year-olds year-on-year year-over-year yearend
yearly years yell yelled yelling yen yield yielded yielding yields you'd younger youngest your yourself yr yr-ago yuan
zeal zero zeroing zones zoning
`
	// enCommon are words that occur with and without a capital within a sentence.
	enCommon = `
abandoning absent acceleration acceptance accomplished according accordingly accords accountability accountants
accumulated accurate acid acknowledging acquiring acquisition act action actress administration administrative admiral
adoptee adoption advanced advertising advisories advisors advocate aerospace affairs affiliates afloat after again
agency agents agreement agricultural agriculture aided air aircraft airplane airport airports alcohol alert alleges
alliance allied allocations alternative although altogether aluminium aluminum ambassador amendment among analysis
analysts analytics anchor animal anonymous another antiabortion antitrust anybody anywhere apart apartments apparel
apparently appeals appearing applicants applications applied arbitragers arbitration archive arena armed army arrivals
arsenal art article arts arturo asbestos asked assembly assistant associate associated associates associations
assuming assurance attendants attorney auctions audio audit auditors authority authorization autism autistic auto
automakers automated automatic automation automobile automotive aviation avoiding award awards azpurua baby backer
backlog backwardations balances ball ban band bang bank banker bankers banking bankruptcy banks bankworkers banner bar
bargain barge baseball bash battery bear bearer bears beauty beer beet behind believing belt beneath beneficial
beneficiaries besides big bill bin biofuels biological biotechnology bitter black blacklist blacks blend blind bloc
block blue blunt board boards boat bolivar bolivian bolster bond bone bonus booed boomer booth border borders
borrowing boss both bourse boutique bow bowl box boy brace brain brands brass brave breakfast breakthrough brewing
bridge bridging brief bright bringing broad broadcasting broken brokers broking brush buck budget buildings bulk bull
bump bumper burdened bureau buses business businessmen bust but butts buyers buzz cabinet cable cache caller camp
canal cancer cane capital captain captive cards care carnival carriers cartel casino casualty caucus caution
celebrating celebrity cellular cement center centers central centre centrists century cereals chair chairman
chairwoman challenger chamber champion championship champlin channel chapter charter chartered chat check chemical
chemicals chief child childhood chocolate christi church circle circuit circuits circus citing citizens citizenship
citrus city civic civil class classic clause clean clearing clinching clip closing clothes clothing club co-founder
co-op coal coalition coast coastal cocoa coconut code coffee cold collectively college colleges colony color combine
combines combining comfort command commander commander-in-chief commenting commercial commissioned commissioner
committee committeeman committees commodities commodity communication communications communique communism communist
communists community compare compensatory completion components composite comprehensive computer concentrated
confederation conglomerate congregation congressional congressman congressmen congresswoman conscience conservation
conservatism conservative conservatives consolidated consortium construction consulate consult consultants consulting
consumer consumers contacted container containment contents continent continental contractors contradicting controller
convention conversion convicted cookie cooperation cooperative cooperatives coordinating coordination copper cordero
core cornerstone corporate corporation corporations corpus correct correspondent correspondents cotton council counsel
countertrade counts county courier court covert craft crazy cream credentials credit crew crime criminal criticised
critics crooked cross crossed crown cultural currency currently customized customs cyber da daily dairy dancing danger
data database databases dawn day de dealers dealerships dear debenture declares decreased defence defense deferred
deficiency define del deliveries democracies democracy democratically denominations dent dental departments depending
deployment deposit deposits depreciation depression deputies deputy der deregulation des designs desktop despite
destinations destruction detailed detention developers development devices diagnostic dial dialogue die diesel digital
diplomatic diplomats director dirty discount discounts discover discrimination discussing disease disgruntled dismayed
disposal distant distributor distributors district div diversified diversity division doctors dog domestic
domestically dozens drawing dream dressed drew drug drugs du dues dynamics dynasty each eagerly earlier earth echo
echoing economic economics economist economists edged edition editor education educational educators eight elders
electing election electoral electrical electricidad electronic electronics elementary eliminating elsewhere embassy
emergency emerging empire employer empty endeavors energy enforcement engagement engine engineered engineering
engineers engines enhanced enhancement enjoy enterprise enterprises entertainment environmental epidemic equal
equality equipment equities espionage estenssoro ethics eurobond eurobonds eurodollar euromarket eurosterling
evaluation evangelicals eve even everyone everywhere ex exceptional exceptionally exceptions exchange exchangeable
excluding executive exodus expenses experts explaining exploration export exporting exposures external extremism eye
eyebrows faced facilities factor factory facts fair fairness faltering fame famed fanning fares farm farming farmland
fat fathers fats favoured fears featuring febres federal feedlots fees ferry fertiliser fiber fibre fiction fields
fifth fighters figuring file files filling film films finally finance financial financially fire firehouse firms first
first-quarter fitness flags flanked flash fleet flight floating flooded flowers flush fob following food footage
football footwear force foreign foreigners forest forming fortune forum fossil foster foundation founding
fourth-quarter frankly free freedom freeing freezing freight fresh friends friendship front front-running frontier
frozen fruit fuels full-blown full-time full-year fund fundamental funeral furniture fusion futures gallery game games
gaming gang garner gas gases gasoline gate gay general generals generations generic generous geographic geography
giants gifted gilt gilts girl girls glass global globe gold golden golf government governor governors graduate grain
grand grant graphic graphics grappling gray great green greenmail greens grey grim grisanti gross grounds group grower
growers guarantee guard guest guests guidance guidelines gym hacking hall hammer hang happened happily harbor hard-hit
harvesting hastily hat hats haven he he'll headline headquarters health healthcare healthy hearings heating heaven
heavy hedge hedging heifers helicopters hell helm heritage heroin hey high-stakes high-tech hints hits hog holder
holdings holiday home homeland homeless hometown hope hopefully horizon hospital hospitals hot hotel hotels household
housewives housing however human humatrope hung hunt hurt ice ideally if ill illustrated imagine imaging immigrant
immune imported imposing improvement improvements inauguration incoming indeed independence independent independents
index indications indicted individual industrial industries industry inexperience information initially initiative
initiatives injustice ink inland insider insights inspection inspector inspectors instead institutes institution
instrument instruments insurance insured insurers insurgent integrated intelligence intelligent intense intensive
intentions interbank interfaith interference interim interior intermediate international investigations investigative
investment investments investors iron ironically island islands it jam jamaica jeopardy jet jets jihad joins joint
journalism journalists judge judicial juice justice justices kick killer kingdom kits knight knowledge lab labels
labor laboratory labour ladies lady lamb land landing landmark lane large-scale last lately law lawyers leader
leadership leasing left-wing legal legend legislature lesbian less-educated let levy liberal liberalisation liberals
liberation libertarian liberties liberty libor library licensing life light lighting limited liner lines liquid
liquidating liquor listen listing lit live lives livestock living loading loan lobby lobbyist locally locals lock
logic logistics lone looming loud love loving low-income lower loyalty lucky machine machinery machines magazine mail
maintenance maize majorities majority makers mall management managing manners manufacturers manufacturing many
marathon marines mark market-makers marketing marketings markets marshal mart mass master mathematically matter
maturities may maybe mayor mayors meal means meantime meanwhile meat media median medical medicine medium membership
memorandum memorial merchant merchants messaging metal metallurgical metals metropolitan microchip middle midtown
migrant mile mill millennial mills mine mineral minerals mines mining minister ministers ministry minor minority
minors mirror miss mobile modern moments monetary monitor monopolies monopoly monster moon mooring morale morning
mortgage mosquito most mount mountain mountains mths mud multi-tiered municipal museum music mutual namely naming
nation national nations native natural naturally nature naval nearly neck negotiators neither net network networks
neutral nevertheless new news newspapers nice nine no nobody nominal non-callable non-members non-oil none nonetheless
nor norm northeast northeastern northern northwest northwestern notably note notes noting notorious now nowadays
nuclear nurses obligation observer obviously occupy ocean office officeholders officers officials oh oil oils okay old
on-line once one onshore operating operational operations opinion optical options orange ore organisations
organization organized organizers organizing orphan others otherwise outreach overnight overseas oversight oversupply
overthrow owing packaging paddy page pain paint palace palm paper parent park parks parliament parliamentary partially
participants partisans partners partnership partnerships party passages passing passive pastor pastors patch patents
paths patient pay-to-play payable paycheck payment paz pdvsa peace peaks penny pensions perhaps periods permanent
personnel persons peru peruvian petrol petroleos pharmaceutical pharmaceuticals phase photo photos physically pictures
pig pill pink pipe pipeline pipelines pit pivotal pivoting pizza placements plain plains plaintiff plaintiffs plan
plank planned planning plantations planters plastic plastics platform platinum playbook pleas pleasant please plunging
plus point pointing poles police policy policymakers politicos politics poll pollster pollsters pool poor pope pork
port portions post posts potash power powers prayer pre-tax preceded precipitation precise preference premiums prep
preparations preparedness prescriptions presenting president presidents press pressure prestige presumably pretax
prevention previously pride prime prince principals principles printers printing prior priorities privately
privatisation prize pro pro-choice pro-life procedure proceeds processing processors producers products professional
professor profit-taking progressive progressives project projections promise promotion properties proponents
proposition proprietary prospective prosperity protection protectionism protein protocol province proxy
psychologically psychology public publicity publishers publishing pump pursuant quantities quarantine quotation quotes
rabbis radical radio rail railroad railway rain rainfall rand rank ranking rankings rape rather rating reacting read
real realm rebellion rebuilding recall recalling receivables reception recession recognizing red refined refineries
refiners refining reform reforming refuge regardless regional regions register registration regulatory rein
reinsurance relating relations renewable replanting representative representatives requirement research researchers
resort resources respondents responding responsive restaurant restaurants restoration retail retailers retirement
returning revelers revenue revenues review revision revolution revolutionary rich riding rights rigid ring riyal road
roads rock rocks rocky roll rolling rolls roof room rounding routine rubber rule rulers rumors rural rush rushing sad
safer safety salary sales salt salvage sanctions sand sands satellite saving savings scattered scenes scholars school
science scientific scientists scores screen screens script seaga seasonally seaway second second-tier secrecy secret
secretaries secretary section securities security seeds seismic select sells semi-annual semiconductor senator
senators senior separately series servant service services sessions settlements seventh several sharp she she'll
shelter sheriff shield shipbuilding shipowners shipping shoe shook shop shopping shortfalls shortly shr shrugged
shutting shuttle sibling side silver similarly simulations since single-family sisters six skies skin skip sky slam
slashing slate slaughter slave sleeper slim smart smelting sniper snow so soaring soccer social socialist socialists
societies society soft software soil solar sole solid solidarity solutions solving some somehow sometimes somewhere
sons sooner sorghum sorry soul soup sour southeast southeastern southern southwest southwestern soybean soymeal space
sparked speaker speakers speaking special specialty specter speculators spies spike splinter spokesmen sponsor
sponsored sport sports spot spring spy square st stabilisation stadium staff standard stands standstill star stark
starring stars start-up state states station statistical statistics statute stealing steam steel steer steering
stepped-up sterling stern stock stockbrokers stockbroking stockholders stopping storage store stores strategic
strategies strategists straw streamlining streets stressing stricter strip studies studios subcommittee subprime
suburban succeeds sucralose suddenly sue sugar sugarcane suite summit sun sunflower sunny super supercomputer
superconductors superior supermarket supervisory surface survey suspicion sustainable sweet sword symbolic system
systems taco tag tank tanker tankers tariff tariffs task taught taxation tea teacher teachers tearing tears tech
technical technically technology telecommunications telephone television temperatures ten tender tennis tens tensions
tent terminal terms territories territory textile thallium thank thanks the theater then there therefore these they
they're they've third this though three-quarters thrift throughput thus tickets tighter till timber times tin tire
titan title tobacco today token tomorrow tonight tool top torture total tour tourist tourists tours towers toys
tracking trade traders trading tragedy trail trailing train transatlantic transit transition transmission transport
transportation travelers traveling treasurer treat treaty tree trends tribunal trim triple triumph tropical troy
trucking trucks trust trustees truth tune tunnels turning turnover twin tycoon typically unadjusted unborn unbound
under underlying undersecretary understanding underwater underwriters uneasy unemployment unexpectedly unfortunately
union unit unites units unity universal universe unleaded unless unlike upon upper uprooted upstate uranium urban
usually utilities utility utilization vacuum vague variety vegetable vehicle venezuela venezuelan venture ventures
veterans vice vice-president victor village viral visa vogue voices von waivers walking war warm wars wash waste watch
watchdog water waterboarding waters waves ways we we'll we're we've weather web wedge weekly weighted welfare wells
whatever wheat wheel wheels when whenever whereas while white whoever wholesale why wildlife wind winds wing winter
wire withdrawal witness wood workers world worldwide worth wounded writers yeah year year-ago year-to-date yellow yes
yesterday yet you you'll you're you've young youth zinc zone zoo
`
	// enPlacePhrases are places of several words, one a line.
	enPlacePhrases = `
abu dhabi
addis ababa
aegean sea
arctic circle
arctic ocean
asia pacific
atlantic city
atlantic ocean
baja california
baltic sea
baltic states
baton rouge
bay area
bering sea
beverly hills
big apple
black sea
boca raton
bosnia and herzegovina
british columbia
buenos aires
burkina faso
california's central valley
camp david
cape canaveral
cape town
cape verde
capitol hill
caribbean sea
caspian sea
cayman islands
central african republic
central america
central asia
central europe
central park
chapel hill
chevy chase
colorado springs
corpus christi
costa rica
cote d'ivoire
crimean peninsula
czech republic
côte d'ivoire
dar es salaam
des moines
district of columbia
dodge city
dominican republic
downing street
east africa
east asia
east coast
east germany
east jerusalem
east timor
eastern europe
eastern slavonia
el paso
el salvador
ellis island
english channel
equatorial guinea
falkland islands
far east
federal republic of germany
fifth avenue
fort lauderdale
fort wayne
fort worth
gaza strip
golan heights
grand rapids
great britain
great lakes
great plains
green bay
ground zero
guantanamo bay
gulf coast
gulf of mexico
ho chi minh city
holy land
hong kong
horn of africa
hudson river
hudson valley
iberian peninsula
indian ocean
indian wells
ivory coast
jersey city
kansas city
korean peninsula
kuala lumpur
kyiv region
la jolla
lake geneva
las vegas
latin america
little rock
long beach
long island
los alamos
los angeles
los gatos
madison square garden
mexico city
middle east
minneapolis-st. paul
mississippi river
mount vernon
mountain view
myrtle beach
n. carolina
n. dakota
n. ireland
n. korea
n.y. city
nagorno karabakh
near east
new delhi
new england
new guinea
new hampshire
new haven
new jersey
new mexico
new orleans
new south wales
new york
new york city
new york state
new zealand
niagara falls
nizhny novgorod
north africa
north america
north atlantic
north carolina
north dakota
north korea
north macedonia
north pole
north sea
northern california
northern ireland
nova scotia
orange county
orchard park
oval office
pacific northwest
pacific ocean
palm beach
palm springs
palo alto
panama canal
panama city
papua new guinea
pearl harbor
pebble beach
peninsular malaysia
people's republic of china
persian gulf
phnom penh
port moresby
prince edward island
puerto rico
quezon city
red sea
red square
republic of china
republic of congo
republic of ireland
republic of korea
rhode island
rio de janeiro
rio grande
rocky mountains
russian federation
s. africa
s. carolina
s. dakota
s. korea
salt lake city
san antonio
san bernardino
san diego
san francisco
san jose
san juan
san marino
san mateo
san salvador
santa ana
santa barbara
santa clara
santa cruz
santa fe
santa monica
sao paulo
saudi arabia
sea of azov
sea of japan
shah alam
sierra leone
silicon valley
solomon islands
south africa
south america
south asia
south bend
south carolina
south china sea
south dakota
south korea
south pacific
south sudan
south vietnam
southeast asia
southern california
soviet union
sri lanka
st louis
st petersburg
st. louis
st. paul
st. petersburg
staten island
strait of hormuz
suez canal
são paulo
tel aviv
the bronx
the hague
the netherlands
tiananmen square
times square
trinidad and tobago
twin cities
united arab emirates
united kingdom
united states
united states of america
vatican city
viet nam
w. virginia
walnut creek
washington d.c
washington state
washington, d.c
west africa
west bank
west coast
west germany
west palm beach
west virginia
western europe
western hemisphere
western sahara
white plains
`
	// enBodyPhrases are organizations of several words, one a line.
	enBodyPhrases = `
20th century fox
6 music
agence france presse
agence france-presse
al jazeera
al qaeda
al qaida
amazon web services
america online
american airlines
american express
associated press
bank of america
bank of england
bank of japan
barnes & noble
bloomingdale's
boko haram
booz allen
boston globe
boy scouts
bristol-myers squibb
british airways
burger king
cambridge analytica
centers for disease control
chase manhattan
chicago tribune
christian democrat
christian democrats
christie's
club med
coast guard
constitutional court
continental airlines
corriere della sera
court of appeals
credit suisse
daily beast
daily express
daily mail
daily mirror
daily news
daily star
daily telegraph
de beers
delta air lines
democratic national committee
democratic party
denny's
deutsche bank
deutsche bundesbank
deutsche telekom
dow jones
dow jones & co
dun & bradstreet
environmental protection agency
ernst & young
european central bank
european commission
european council
european court of justice
european parliament
european union
export-import bank
fannie mae
federal bureau of investigation
federal communications commission
federal reserve
federal trade commission
financial times
first boston
food and drug administration
ford motor
fox news
freddie mac
free democrats
general assembly
general dynamics
general electric
general mills
general motors
getty images
goldman sachs
goldman, sachs & co
good morning america
government accountability office
green party
gulf cooperation council
hardee's
high court
home depot
house of commons
house of lords
house of representatives
huffington post
human rights watch
international atomic energy agency
international committee of the red cross
international criminal court
international monetary fund
international olympic committee
irish republican army
islamic jihad
islamic state
itar tass
j. p. morgan
j.c. penney
j.p. morgan
johns hopkins
johns hopkins university
johnson & johnson
joint chiefs of staff
jp morgan
kellogg's
kentucky fried chicken
khmer rouge
kohl's
ku klux klan
labour party
league of nations
levi's
lloyd's
lloyd's of london
los angeles times
macy's
major league
major league baseball
major league soccer
marks & spencer
mcdonald's
merrill lynch
miami herald
moody's
moody's investors service
morgan guaranty
morgan stanley
muslim brotherhood
n.y. times
national assembly
national guard
national public radio
national rifle association
national security agency
national security council
national transportation safety board
new york daily news
new york post
new york stock exchange
new york times
new yorker
news corp
north atlantic treaty organization
northern alliance
occupy wall street
oval office
palestinian authority
pan american
penn state
people's daily
people's liberation army
philip morris
philip morris cos
planned parenthood
price waterhouse
procter & gamble
radio free europe
real madrid
red army
red brigades
red crescent
red cross
republican national committee
republican party
revolutionary guard
revolutionary guards
royal dutch
sainsbury's
salomon brothers
salvation army
scotland yard
sears roebuck
secret service
security council
security service of ukraine
shutterstock images
sinn fein
sotheby's
south african broadcasting corp
standard & poor's
standard chartered
standard oil
state department
supreme court
tea party
time warner
times of israel
toys "r" us
toys r us
trans world airlines
turning point usa
u.n. general assembly
u.n. security council
u.s. chamber of commerce
u.s. congress
u.s. navy
u.s. senate
u.s. steel
u.s. supreme court
ukraine defense contact group
ukrainska pravda
un security council
union carbide
union pacific
united airlines
united nations
united press international
universal studios
us airways
us weekly
usa today
verkhovna rada
wal mart
wall street journal
walt disney
warner bros
warner brothers
washington post
wells fargo
wendy's
westinghouse electric
white house
world bank
world health organization
world trade organization
yahoo news
yale law school
`
	// enOtherPhrases are names of several words that are neither people nor places nor organizations, one a line.
	enOtherPhrases = `
affordable care act
air force one
april fools
bible belt
bill of rights
black friday
black lives matter
boston marathon
christmas eve
civil rights
civil war
cold war
dow jones industrial average
earth day
el nino
el niño
election day
first amendment
first world war
fourth of july
geneva conventions
grand prix
great depression
great recession
holy week
inauguration day
independence day
iron curtain
iron lady
iron man
islamic revolution
kyoto protocol
la nina
la niña
labor day
labour day
line of duty
magna carta
march madness
marshall plan
medal of honor
membership action plan
memorial day
middle ages
new deal
new testament
new year
new year's
new year's day
new year's eve
nobel peace prize
nobel prize
old testament
olympic games
paris agreement
presidents day
pulitzer prize
rose garden
second amendment
second world war
social security
stanley cup
star trek
star wars
star-spangled banner
super bowl
super tuesday
tour de france
u.s. open
union jack
united states open
valentine's day
veterans day
vietnam war
wall street
white christmas
world cup
world series
world trade center
world war
world war i
world war ii
world wide web
`
)
