package lang

// enCues are the forms of verbs, and some nouns, with which English reports
// what somebody says, thinks or wants. The value is how often a form is such a
// cue where it stands outside of what is reported: 1 hardly ever, 9 nearly
// always. It was counted on the train part of the PolNeAR corpus (Newell,
// Margolin and Ruths, 2018) and smoothed with the value of the lemma; verbs
// that are rare there have the mean.
const enCues = `
accept=4 accepted=3 accepting=5 accepts=5 accord=3 accorded=7 according=9 accords=5 accusation=5 accusations=5
accuse=9 accused=8 accuses=9 accusing=9 acknowledge=8 acknowledged=9 acknowledges=9 acknowledging=9 acquiesce=9
acquiesced=9 acquiesces=9 acquiescing=9 add=3 added=9 adding=8 address=2 addressed=4 addresses=2 addressing=2 adds=6
admission=4 admit=7 admits=9 admitted=9 admitting=6 adopt=2 adopted=3 adopting=4 adopts=3 advise=2 advised=1 advises=1
advising=2 advocate=4 advocated=6 advocates=1 advocating=6 affirm=6 affirmed=6 affirming=4 affirms=6 agree=5 agreed=8
agreeing=6 agrees=7 aim=5 aimed=4 aiming=5 aims=3 allegation=4 allegations=5 allege=8 alleged=7 allegedly=4 alleges=9
alleging=7 allow=3 allowed=4 allowing=2 allows=3 allude=8 alluded=9 alludes=8 alluding=8 amplified=4 amplifies=6
amplify=3 amplifying=6 anger=2 angered=7 angering=6 angers=8 announce=8 announced=9 announcement=2 announces=9
announcing=9 answer=4 answered=6 answering=4 answers=2 apologise=6 apologised=6 apologises=6 apologising=6 apologize=7
apologized=6 apologizes=7 apologizing=7 apology=3 apparently=2 appear=4 appeared=5 appearing=1 appears=7 applaud=7
applauded=5 applauding=6 applauds=7 appoint=4 appointed=4 appointing=4 appoints=4 approve=4 approved=5 approves=4
approving=4 argue=9 argued=9 argues=9 arguing=9 articulate=6 articulated=7 articulates=6 articulating=6 ascertain=6
ascertained=6 ascertaining=6 ascertains=6 ascribe=6 ascribed=6 ascribes=6 ascribing=6 ask=7 asked=8 asking=9 asks=9
assail=9 assailed=9 assailing=9 assails=9 assert=8 asserted=9 asserting=9 assertion=8 assertions=2 asserts=9 assume=4
assumed=4 assumes=4 assuming=4 assure=6 assured=8 assures=8 assuring=8 attack=2 attacked=7 attacking=6 attacks=2
attempt=1 attempted=4 attempting=4 attempts=2 attest=6 attested=6 attesting=6 attests=6 attribute=7 attributed=6
attributes=6 attributing=6 authorize=4 authorized=4 authorizes=6 authorizing=6 aver=6 averred=6 averring=6 avers=6
avoided=4 avoiding=1 avoids=3 avow=6 avowed=6 avowing=6 avows=6 back=2 backed=4 backing=5 backs=3 balk=9 balked=9
balking=9 balks=9 ban=1 banned=3 banning=3 bans=2 beg=6 begged=4 begging=5 begs=4 belief=6 believe=8 believed=7
believes=8 believing=7 bellow=6 bellowed=6 bellowing=6 bellows=6 bemoan=9 bemoaned=9 bemoaning=9 bemoans=9 bet=1
bets=3 betting=3 blame=8 blamed=9 blames=9 blaming=9 blast=9 blasted=9 blasting=9 blasts=9 blurt=6 blurted=6
blurting=6 blurts=6 boast=7 boasted=8 boasting=6 boasts=6 boo=4 booed=3 booing=4 boos=2 brag=9 bragged=9 bragging=7
brags=9 brand=2 branded=6 branding=6 brands=3 calculate=4 calculated=4 calculates=7 calculating=3 call=4 called=7
calling=8 calls=7 cared=4 cares=4 caring=4 castigate=6 castigated=6 castigates=6 castigating=6 caution=7 cautioned=9
cautioning=9 cautions=9 celebrate=1 celebrated=3 celebrates=2 celebrating=3 certified=4 certifies=6 certify=3
certifying=6 challenged=5 challenges=1 challenging=3 champion=2 championed=6 championing=3 champions=6 chant=7
chanted=8 chanting=8 chants=8 characterise=6 characterised=6 characterises=6 characterising=6 characterize=9
characterized=9 characterizes=9 characterizing=9 charge=1 charged=5 charges=3 charging=5 chastise=6 chastised=6
chastises=6 chastising=6 cheer=3 cheered=2 cheering=1 chide=9 chided=9 chides=9 chiding=9 chime=4 chimed=4 chimes=6
chiming=6 choose=1 chooses=1 choosing=2 chose=2 chosen=2 cite=9 cited=9 cites=9 citing=9 claim=6 claimed=9 claiming=7
claims=7 clarified=9 clarifies=8 clarify=9 clarifying=7 comment=4 commented=9 commenting=9 comments=2 compare=3
compared=2 compares=2 comparing=3 complain=9 complained=9 complaining=8 complains=9 complaint=3 complaints=6 concede=9
conceded=9 concedes=9 conceding=7 concern=6 concerned=6 concerning=2 concerns=4 conclude=9 concluded=8 concludes=9
concluding=9 condemn=5 condemned=9 condemning=8 condemns=8 confess=6 confessed=6 confesses=6 confessing=6 confide=6
confided=6 confides=6 confiding=6 confirm=6 confirmed=7 confirming=8 confirms=7 conjecture=6 conjectured=6
conjectures=6 conjecturing=6 consider=5 considered=7 considering=7 considers=8 contemplate=6 contemplated=6
contemplates=6 contemplating=4 contend=3 contended=7 contending=5 contends=8 contention=3 contesting=6 continue=2
continued=7 continues=2 continuing=2 contradict=6 contradicted=8 contradicting=5 contradicts=7 contrasted=5
contrasting=4 contrasts=3 convince=6 convinced=8 convinces=7 convincing=4 counseled=6 counseling=3 counsels=6
counted=1 counter=3 countered=5 countering=5 counters=5 counting=2 counts=4 credit=2 credited=8 crediting=9 credits=5
cried=6 cries=6 criticise=6 criticised=7 criticises=6 criticising=6 criticism=6 criticisms=4 criticize=9 criticized=9
criticizes=9 criticizing=9 crow=4 crowed=6 crowing=6 crows=6 cry=6 crying=5 debated=4 debating=3 decide=4 decided=5
decides=4 deciding=4 declaim=6 declaimed=6 declaiming=6 declaims=6 declare=9 declared=8 declares=9 declaring=9
decline=2 declined=8 declines=5 declining=6 decree=6 decreed=6 decreeing=6 decrees=6 decried=9 decries=9 decry=9
decrying=9 deem=9 deemed=9 deeming=9 deems=9 defend=5 defended=9 defending=7 defends=7 define=3 defined=1 defines=1
defining=1 deliberate=4 deliberated=6 deliberates=6 deliberating=6 delivered=3 delivering=5 delivers=3 demand=4
demanded=6 demanding=7 demands=5 demonstrate=2 demonstrated=3 demonstrates=5 demonstrating=2 denial=3 denied=8
denies=6 denounce=9 denounced=9 denounces=9 denouncing=8 deny=6 denying=5 depict=6 depicted=6 depicting=4 depicts=6
deplore=6 deplored=6 deplores=6 deploring=6 deride=9 derided=8 derides=9 deriding=9 describe=7 described=8 describes=9
describing=9 design=2 designed=3 designing=3 designs=2 desire=6 desired=4 desires=4 desiring=6 detail=4 detailed=4
detailing=7 details=3 determine=3 determined=4 determines=3 determining=4 devote=5 devoted=4 devotes=6 devoting=5
diagnose=6 diagnosed=3 diagnoses=4 diagnosing=6 disagree=6 disagreed=4 disagreeing=6 disagrees=5 disapprove=6
disapproved=6 disapproves=6 disapproving=6 disavow=9 disavowed=9 disavowing=9 disavows=9 disclose=5 disclosed=7
discloses=7 disclosing=7 disclosure=4 discuss=8 discussed=9 discusses=8 discussing=8 dislike=8 disliked=9 dislikes=8
disliking=8 dismiss=6 dismissed=8 dismisses=9 dismissing=8 displayed=4 displaying=4 displays=2 dispute=5 disputed=7
disputes=4 disputing=8 dissent=2 dissented=6 dissenting=6 dissents=6 distance=3 distanced=8 distances=6 distancing=5
divulge=6 divulged=6 divulges=6 divulging=6 document=2 documented=7 documenting=7 documents=1 double=1 doubled=3
doubles=3 doubling=3 doubt=5 doubted=6 doubting=6 doubts=7 dread=4 dreaded=6 dreading=6 dreads=6 dub=6 dubbed=7
dubbing=6 dubs=6 echo=4 echoed=7 echoing=5 echos=6 elaborate=3 elaborated=7 elaborates=6 elaborating=4 emailed=5
emailing=5 embrace=4 embraced=4 embraces=5 embracing=4 emphasise=6 emphasised=6 emphasises=6 emphasising=6 emphasize=9
emphasized=9 emphasizes=7 emphasizing=7 encourage=7 encouraged=7 encourages=4 encouraging=3 endorse=8 endorsed=7
endorsement=5 endorsements=2 endorses=8 endorsing=8 enjoy=3 enjoyed=3 enjoying=4 enjoys=3 enquire=6 enquired=6
enquires=6 enquiring=6 enthuse=6 enthused=6 enthuses=6 enthusing=6 envisage=6 envisaged=6 envisages=6 envisaging=6
envision=9 envisioned=9 envisioning=8 envisions=6 estimate=6 estimated=4 estimates=5 estimating=6 exclaim=6
exclaimed=7 exclaiming=6 exclaims=6 exhort=6 exhorted=6 exhorting=6 exhorts=6 expect=9 expected=8 expecting=9
expects=9 explain=8 explained=9 explaining=8 explains=9 expose=4 exposed=4 exposes=4 exposing=4 express=8 expressed=9
expresses=9 expressing=8 extol=6 extoled=6 extoling=6 extols=6 favor=5 favored=6 favoring=5 favors=4 fear=6 feared=8
fearing=9 fears=6 feel=6 feeling=4 feels=3 felt=5 figure=1 figured=2 figuring=3 filed=3 files=2 filing=2 find=1
finding=1 finds=7 fire=2 fired=3 fires=3 firing=3 focus=3 focused=4 focuses=5 focusing=4 forbade=6 forbid=3
forbidden=4 forbidding=6 forbids=6 forecast=6 forecasted=6 forecasting=6 forecasts=3 foresaw=6 foresee=7 foreseeing=6
foreseen=6 foresees=6 found=5 frame=3 framed=4 frames=4 framing=2 fret=6 frets=6 fretted=6 fretting=6 fume=6 fumed=6
fumes=6 fuming=6 gripe=6 griped=6 gripes=6 griping=6 groan=6 groaned=6 groaning=6 groans=6 growl=6 growled=6
growling=6 growls=6 grumble=6 grumbled=6 grumbles=6 grumbling=4 guess=6 guessed=6 guesses=6 guessing=2 gush=6 gushed=6
gushes=6 gushing=6 hail=3 hailed=9 hailing=7 hails=8 hate=4 hated=7 hates=7 hating=7 highlight=6 highlighted=6
highlighting=6 highlights=5 hint=8 hinted=8 hinting=9 hints=7 hope=5 hoped=9 hopes=7 hoping=9 hypothesize=6
hypothesized=6 hypothesizes=6 hypothesizing=6 identified=5 identifies=6 identify=5 identifying=5 ignore=5 ignored=5
ignores=6 ignoring=3 imagine=4 imagined=7 imagines=5 imagining=6 implied=8 implies=9 implore=6 implored=6 implores=6
imploring=6 imply=9 implying=9 indicate=8 indicated=8 indicates=8 indicating=7 inform=8 informed=8 informing=9
informs=8 inquire=6 inquired=6 inquires=6 inquiring=4 insinuate=6 insinuated=6 insinuates=6 insinuating=6 insist=9
insisted=9 insisting=9 insists=9 instruct=6 instructed=6 instructing=6 instructs=6 intend=7 intended=6 intending=6
intends=7 interject=6 interjected=8 interjecting=8 interjects=8 interpret=8 interpreted=7 interpreting=8 interprets=8
intone=6 intoned=6 intones=6 intoning=6 introduce=4 introduced=3 introduces=5 introducing=5 invite=2 invited=2
invites=2 inviting=2 invoke=5 invoked=6 invokes=4 invoking=5 issue=1 issued=5 issuing=3 jest=6 jested=6 jesting=6
jests=6 joke=4 joked=8 jokes=7 joking=7 knew=6 know=6 knowing=5 known=6 knows=8 label=6 labeled=9 labeling=9 labels=8
laid=4 lambast=9 lambaste=6 lambasted=9 lambastes=6 lambasting=9 lambasts=9 lament=9 lamented=9 lamenting=9 laments=9
lash=8 lashed=9 lashes=8 lashing=4 laud=4 lauded=6 lauding=6 lauds=6 launch=1 launched=2 launches=2 launching=3 lay=2
laying=5 lays=6 learn=5 learned=7 learning=3 learns=6 learnt=6 lecture=4 lectured=5 lectures=4 lecturing=6 like=1
liked=5 liken=9 likened=9 likening=9 likens=9 likes=5 liking=5 link=2 linking=2 links=3 list=1 listed=7 listing=6
lists=6 lobbied=5 lobbies=6 lobby=2 lobbying=1 look=2 looked=2 looking=5 looks=3 love=3 loved=6 loves=7 loving=3
maintain=2 maintained=2 maintaining=4 maintains=1 mandate=2 mandated=4 mandates=7 mandating=6 marked=2 marking=1
marks=1 mention=7 mentioned=8 mentioning=9 mentions=9 moan=4 moaned=6 moaning=3 moans=6 mock=5 mocked=8 mocking=7
mocks=8 mumble=6 mumbled=6 mumbles=6 mumbling=6 murmur=6 murmured=6 murmuring=6 murmurs=4 muse=6 mused=8 muses=6
musing=6 mutter=6 muttered=6 muttering=6 mutters=6 named=5 names=1 naming=4 narrate=6 narrated=4 narrates=6
narrating=6 nominate=4 nominated=5 nominates=6 nominating=1 note=4 noted=9 notes=7 notice=3 noticed=6 notices=6
noticing=4 noting=9 object=6 objected=6 objecting=6 objects=4 observe=7 observed=7 observes=7 observing=6 offer=5
offered=7 offering=4 offers=3 opine=6 opined=7 opines=6 opining=6 opinion=2 oppose=8 opposed=7 opposes=8 opposing=6
order=1 ordered=9 ordering=9 orders=9 outline=6 outlined=7 outlines=8 outlining=7 overrule=6 overruled=3 overrules=6
overruling=6 overturn=4 overturned=6 overturning=4 overturns=6 paint=6 painted=4 painting=4 paints=6 passed=5 passes=3
passing=5 per=1 perceive=6 perceived=3 perceives=6 perceiving=6 permit=4 permits=4 permitted=4 permitting=6 persuade=6
persuaded=9 persuades=7 persuading=8 petition=4 petitioned=6 petitioning=6 petitions=6 plan=2 planned=2 planning=4
plans=5 plead=7 pleaded=8 pleading=6 pleads=7 pledge=5 pledged=3 pledges=5 pledging=7 plot=6 plots=6 plotted=6
plotting=5 point=2 pointed=8 pointing=7 points=1 pontificate=6 pontificated=6 pontificates=6 pontificating=6 portray=9
portrayed=7 portraying=7 portrays=8 posit=6 posited=6 positing=6 posits=6 posted=5 posting=3 posts=3 postulate=6
postulated=6 postulates=6 postulating=6 praise=6 praised=9 praises=9 praising=9 pray=4 prayed=4 praying=5 prays=6
preach=4 preached=6 preaches=7 preaching=6 predict=8 predicted=8 predicting=8 predicts=9 prefer=8 prefered=8
prefering=8 prefers=9 present=2 presented=6 presenting=5 presents=3 pressed=4 presses=4 pressing=4 presume=5
presumed=3 presumes=6 presuming=6 proclaim=8 proclaimed=7 proclaiming=8 proclaims=8 project=1 projected=7 projecting=4
projects=2 promise=5 promised=9 promises=6 promising=7 promote=6 promoted=4 promotes=7 promoting=6 pronounce=6
pronounced=6 pronounces=6 pronouncing=6 prophesied=6 prophesies=6 prophesy=6 prophesying=6 proposal=3 propose=6
proposed=7 proposes=7 proposing=9 protest=1 protested=3 protesting=3 protests=1 provide=2 provided=2 publish=1
published=2 publishes=3 publishing=2 purportedly=4 pursue=2 pursued=1 pursues=1 pursuing=2 push=2 pushed=6 pushes=4
pushing=5 question=3 questioned=9 questioning=8 questions=4 quip=6 quipped=7 quipping=6 quips=4 quote=4 quoted=7
quotes=5 quoting=8 rail=9 railed=9 railing=8 rails=9 rant=4 ranted=6 ranting=3 rants=4 ratified=3 ratifies=6 ratify=6
ratifying=6 rattle=6 rattled=8 rattles=4 rattling=7 rave=6 raved=6 raves=6 raving=6 react=4 reacted=4 reacting=1
reacts=2 read=4 reading=3 reads=6 reaffirm=9 reaffirmed=9 reaffirming=9 reaffirms=9 realise=6 realised=6 realises=6
realising=6 realize=7 realized=9 realizes=8 realizing=8 reason=2 reasoned=6 reasoning=5 rebuff=5 rebuffed=5
rebuffing=5 rebuffs=6 rebuke=6 rebuked=9 rebukes=6 rebuking=6 rebut=9 rebuts=9 rebutted=9 rebutting=9 recall=6
recalled=9 recalling=8 recalls=9 recite=9 recited=9 recites=9 reciting=9 reckon=6 reckoned=6 reckoning=3 reckons=6
recognise=6 recognised=6 recognises=6 recognising=6 recognize=7 recognized=6 recognizes=7 recognizing=8 recommend=6
recommended=6 recommending=5 recommends=7 recount=6 recounted=8 recounting=8 recounts=9 refer=8 reference=5
referenced=9 references=7 referencing=7 referred=8 referring=8 refers=8 refuse=7 refused=8 refuses=9 refusing=9
regard=2 regarded=6 regarding=2 regards=5 regret=7 regrets=6 regretted=6 regretting=6 reiterate=9 reiterated=9
reiterates=9 reiterating=9 reject=6 rejected=9 rejecting=7 rejects=8 relate=3 related=1 relates=6 relating=2 relay=6
relayed=3 relaying=6 relays=6 release=2 released=3 releases=2 releasing=4 remark=5 remarked=9 remarking=8 remarks=2
remember=6 remembered=9 remembering=8 remembers=8 remind=9 reminded=9 reminding=9 reminds=8 renew=2 renewed=4
renewing=4 renews=4 repeat=6 repeated=6 repeating=7 repeats=6 replied=9 replies=8 reply=5 replying=8 report=1
reported=8 reportedly=6 reporting=2 reports=3 reprimand=4 reprimanded=7 reprimanding=6 reprimands=6 request=2
requested=7 requesting=7 requests=4 require=2 required=3 requires=2 requiring=3 resolve=3 resolved=2 resolves=6
resolving=6 respond=4 responded=7 responding=3 responds=6 restrict=6 restricted=3 restricting=8 restricts=7 retort=6
retorted=6 retorting=6 retorts=6 retweet=6 retweeted=7 retweeting=5 retweets=6 reveal=7 revealed=7 revealing=8
reveals=8 ridicule=6 ridiculed=4 ridicules=4 ridiculing=6 rip=4 ripped=4 ripping=3 rips=5 roar=5 roared=2 roaring=6
roars=6 rule=2 ruled=6 ruling=2 said=9 sanction=4 sanctioned=6 sanctioning=6 sanctions=2 saw=4 say=9 saying=9 says=9
scoff=6 scoffed=6 scoffing=6 scoffs=6 scold=6 scolded=7 scolding=6 scolds=6 scorn=6 scorned=3 scorning=4 scorns=6
scream=6 screamed=6 screaming=3 screams=4 see=5 seeing=4 seek=5 seeking=5 seeks=6 seem=5 seemed=7 seeming=4
seemingly=5 seems=7 seen=4 sees=8 seize=3 seized=1 seizes=1 seizing=3 sends=1 sent=2 share=2 shared=5 shares=2
sharing=3 shout=7 shouted=8 shouting=4 shouts=7 show=4 showed=7 showing=5 shown=7 shows=6 shrug=4 shrugged=7
shrugging=6 shrugs=4 sided=7 sides=1 siding=5 sign=1 signal=3 signaled=8 signaling=6 signals=5 signed=4 signing=1
signs=2 single=1 singled=8 singles=5 singling=8 slam=5 slammed=9 slamming=8 slams=9 snap=4 snapped=4 snapping=6
snaps=6 sneer=6 sneered=6 sneering=4 sneers=6 sob=6 sobbed=6 sobbing=4 sobs=6 sought=6 sound=1 sounded=7 sounding=2
sounds=6 speak=2 speaking=1 speaks=2 speculate=9 speculated=9 speculates=8 speculating=7 spoke=3 spoken=3 stated=9
statement=4 statements=4 stating=9 stipulate=6 stipulated=6 stipulates=6 stipulating=6 stress=5 stressed=9 stresses=9
stressing=9 strive=6 strived=6 strives=5 striving=6 sue=5 sued=3 sues=4 suggest=9 suggested=9 suggesting=8
suggestion=7 suggestions=5 suggests=7 suing=3 summarise=6 summarised=6 summarises=6 summarising=6 summarize=6
summarized=6 summarizes=6 summarizing=6 support=4 supported=8 supporting=6 supports=6 suppose=6 supposedly=4
supposes=6 supposing=6 surmise=6 surmised=7 surmises=6 surmising=6 suspect=5 suspected=8 suspecting=9 suspects=8
swear=6 swearing=6 swears=6 swore=6 sworn=3 sympathise=6 sympathised=6 sympathises=6 sympathising=6 sympathize=6
sympathized=6 sympathizes=6 sympathizing=6 tag=3 tagged=6 tagging=6 tags=6 talk=3 talked=8 talking=6 talks=5
targeted=3 targeting=1 targets=1 tease=6 teased=6 teases=4 teasing=6 tell=8 telling=7 tells=9 tend=2 tended=4
tending=1 tends=1 termed=6 terming=6 terms=1 testified=5 testifies=4 testify=4 testifying=4 testimony=2 thank=6
thanked=9 thanking=8 thanks=1 theorize=6 theorized=6 theorizes=6 theorizing=6 think=6 thinking=4 thinks=9 thought=5
threaten=7 threatened=6 threatening=6 threatens=5 thunder=4 thundered=6 thundering=6 thunders=6 title=2 titled=8
titles=4 titling=8 told=9 tout=9 touted=9 touting=9 touts=9 tried=2 tries=2 trumpet=6 trumpeted=6 trumpeting=7
trumpets=6 try=1 trying=2 tweeted=9 tweeting=8 tweets=3 underline=6 underlined=6 underlines=4 underlining=5
underscore=4 underscored=3 underscores=4 underscoring=3 understand=6 understanding=6 understands=8 understood=6
unveil=4 unveiled=5 unveiling=4 unveils=4 uphold=4 upholded=6 upholding=6 upholds=6 upset=4 upseted=5 upseting=5
upsets=4 urge=8 urged=9 urges=9 urging=8 utter=5 uttered=6 uttering=6 utters=6 vent=4 vented=7 venting=6 vents=6
verified=6 verifies=6 verify=6 verifying=6 veto=3 vetoed=7 vetoing=6 vetos=6 view=5 viewed=5 viewing=5 views=3
vilified=6 vilifies=6 vilify=6 vilifying=6 vocalize=6 vocalized=6 vocalizes=6 vocalizing=6 voice=2 voiced=7 voices=2
voicing=8 vote=1 voted=5 vouch=9 vouched=9 vouches=9 vouching=9 vow=8 vowed=9 vowing=9 vows=9 wail=6 wailed=6
wailing=6 wails=6 want=6 wanted=8 wanting=8 wants=6 warn=9 warned=9 warning=7 warnings=5 warns=9 weigh=2 weighed=4
weighing=1 weighs=2 welcome=3 welcomed=6 welcomes=3 welcoming=4 whine=6 whined=6 whines=6 whining=6 whisper=4
whispered=6 whispering=3 whispers=4 wish=4 wished=6 wishes=4 wishing=6 wonder=7 wondered=9 wondering=9 wonders=8
worried=9 worries=6 worry=9 worrying=8 write=7 writes=8 writing=5 written=4 wrote=9 yell=8 yelled=8 yelling=8 yells=8
`
