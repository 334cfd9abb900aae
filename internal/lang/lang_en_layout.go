package lang

// The words of the layout of English copy.
const (
	enAndWord = `
and
`
	enBodyNoun = `
academy agency archive archives association bank broadcasting bureau center centre chronicle club college commission
committee company corporation council courier daily department digital directorate federation foundation gazette globe
group herald independent institute journal laboratory library magazine mail media ministry monitor museum network news
observer office organization police post press project publishing radio review school service services society
standard studio studios sun team telegraph television times tribune trust union university wire world
`
	enDeskNoun = `
blogger chief columnist columnists commentator contributor contributors correspondent correspondents critic desk
editor editors fellow freelance freelancer journalist journalists md newsroom phd photographer photographers
producer publisher reporter reporters staff videographer writer writers
`
	enMonth = `
apr=4 april=4 aug=8 august=8 dec=12 december=12 feb=2 february=2 jan=1 january=1 jul=7 july=7 jun=6 june=6 mar=3
march=3 may=5 nov=11 november=11 oct=10 october=10 sep=9 sept=9 september=9
`
	enOutlet = `
aap abc accesswire afp agerpres anadolu ani anp ansa ap apa ats axios azertac bbc belga belta bloomberg bta cbs cnn cp
ctk dpa dpo efe efe-epa epa euronews fox ft globenewswire guardian ians imago interfax interfax-ukraine irna itar-tass
kazinform keystone-sda kna kyodo lusa msnbc mti nbc newswire npr ntb nyt ots pa pap politico prnewswire pti reuter
reuters ria ritzau sana sda sid spa sputnik stt tanjug tap tass tt ukrinform unian unn upi urdupoint usa wam wp wsj
xinhua yle yonhap zumapress čtk
`
	enParticle = `
al ap ben bin d' da dal dalla das de del della den der des di do dos du e el ibn la le los ten ter van vom von y zu
zum zur
`
	enRegion = `
ala alabama alaska alberta ariz arizona ark arkansas b.c calif california colo colorado conn connecticut d.c del
delaware england fla florida ga georgia hawaii idaho ill illinois ind indiana iowa kan kansas kentucky ky la louisiana
maine manitoba maryland mass massachusetts md me mich michigan minn minnesota miss mississippi missouri mo mont
montana n.c n.d n.h n.j n.m n.y nc neb nebraska nev nevada newfoundland nj ny ohio okla oklahoma ont ontario ore
oregon p.e.i p.r pa pennsylvania quebec r.i s.c s.d saskatchewan scotland tenn tennessee tex texas utah va vermont
virginia vt w.a w.c w.va wales wash washington wis wisconsin wyo wyoming
`
	enStopword = `
a about after all also an and are as at be because been before but by can could did do for from had has have he he's
her his how if in into is it it's its more most my no not of on one or our out over said she should so some than that
the their them then there these they this those through to two under up was we were what when where which while who
will with would year you your
`
	enTimeWord = `
a.m am at bst cdt cest cet cst edt eest eet est et gmt hours hrs mdt min minute minutes modified mst o'clock on p.m
pdt pm posted pst published updated utc
`
	enWeekday = `
fri=5 friday=5 mon=1 monday=1 sat=6 saturday=6 sun=7 sunday=7 thu=4 thur=4 thurs=4 thursday=4 tue=2 tues=2 tuesday=2
wed=3 wednesday=3
`
)

// The labels of the layout of English copy, one a line.
const (
	enLabelAccording = `
according to
`
	enLabelBoilerplate = `
about the author
abstract
advertisement
advertisment
can be reached at
click here
click to
contact
contacts
continue reading
download our app
download the app
e-mail
email
follow
follow @
follow her on
follow him on
follow me on
follow our
follow us
for immediate release
for more information
full text
get the latest
get updates
have a news tip
help us
join the conversation
like us on
may be reached at
media contact
media contacts
media release
news release
not for release before
online
press contact
press contacts
press release
reach
read the terms of use
share this
share this story
sign up
story continues below
subscribe
support our
the opinions expressed
the views and opinions expressed
the views expressed
this article first appeared
this article was originally
this is a developing story
this material may not be published
this service is
this story has been shared
to contact the
`
	enLabelByline = `
analysis by
article by
author
authors
by
co-authored by
co-written by
column by
commentary by
exclusive by
filed by
interview by
opinion by
photos and text by
posted by
report by
review by
special report by
story by
submitted by
text and photos by
text by
words by
written by
`
	enLabelCaption = `
archive photo
file
file image
file photo
file pic
file picture
from left
from right
in this file photo
pictured
representational image
representational photo
representative image
stock image
`
	enLabelContribution = `
additional reporting
additional reporting by
additional reporting from
additional writing by
contributed from
contributed reporting
contributed reporting to this story
contributed to the report
contributed to this article
contributed to this post
contributed to this report
contributed to this story
contributing by
helped with this story
reporting contributed by
with reporting by
`
	enLabelCopyright = `
( c )
all rights reserved
copyright
may not be published , broadcast , rewritten or redistributed
our standards : the thomson reuters trust principles
reprinted with permission
republished with permission
©
`
	enLabelCorrespondent = `
correspondent
journalist
reporter
`
	enLabelEditing = `
edited by
editing and writing by
editing by
writing and editing by
`
	enLabelEndMark = `
##
###
( end )
( more )
- 0 -
- 30 -
- end -
- ends -
-- 30 --
/ tass /
== kyodo
[ end ]
end
enditem
ends
item ends
more
reuter
reuters
reuters /
the end
xxx
— 30 —
— ends —
`
	enLabelFrom = `
reported from
reporting from
wrote from
`
	enLabelGraphic = `
chart by
graphic
graphic by
graphics by
infographic
infographic by
map
map by
`
	enLabelNote = `
adds
author 's note
clarification
clarification appended
correction
correction appended
corrections
editor 's note
editor 's notes
editors ' note
eds
note
note to editors
note to readers
recasts
refiles
reporter 's note
this article has been amended
this article has been corrected
this article has been revised
this article has been updated
this article was amended
this article was originally published
this article was updated
this blog has been updated
this piece has been updated
this post has been updated
this post was updated
this report has been updated
this story has been corrected
this story has been updated
this story was corrected
this story was first published
this story was originally published
this story was updated
this version corrects
update
updates
updates with
`
	enLabelOutlet = `
abc news
afp via getty images
agence france presse
agence france-presse
al jazeera
al-jazeera
alamy
anadolu agency
ap images
associated press
bbc news
bbc sport
bloomberg news
canadian press
cbs news
cnn business
daily mail
daily telegraph
deutsche presse-agentur
deutsche welle
euronews
financial times
flickr
fox business
fox news
fox news digital
getty
getty images
guardian
irish examiner
istock
kyiv independent
kyiv post
kyodo news
los angeles times
nbc news
new york post
new york times
nurphoto
pixabay
press association
radio free europe
radio liberty
reuters news
reuters pictures
ria novosti
shutterstock
sky news
sky sports
sputnik news
staff reports
the independent
the telegraph
thomson reuters
thomson reuters foundation
united press international
unsplash
urdupoint news
usa today
voice of america
wall street journal
washington post
washington times
wireimage
xinhua news agency
yonhap news
yonhap news agency
zuma press
zuma wire
`
	enLabelPhoto = `
archive photo
cover photo
credit
credits
featured image
featured image via
featured photo
file photo by
illustration
illustration by
image
image by
image courtesy
image courtesy of
image credit
image source
image via
images
main image
photo
photo by
photo courtesy
photo courtesy of
photo credit
photo credits
photo from
photo illustration
photo source
photo via
photograph
photograph by
photographs by
photography by
photos
photos by
photos courtesy of
picture
picture by
pictures
pictures by
pool photo
screenshot
stock image
stock photo
`
	enLabelRelated = `
also on
also read
also see
don't miss
further reading
in case you missed it
in pictures
listen
listen to
more
more coverage
more from
more news
more on
more on this story
more on this topic
more stories
most read
must read
must reads
read
read also
read here
read in full
read more
read more about
read more at
read more here
read next
read on
read the full story
recommended
recommended for you
recommended reading
related
related article
related articles
related content
related coverage
related news
related reading
related stories
related story
related video
see
see also
see more
see the full story
top stories
trending
up next
watch
watch also
watch live
watch more
you may also be interested in
you may also like
you might also like
you might like
`
	enLabelReporting = `
contributing
reported by
reporting and writing by
reporting by
writing and reporting by
`
	enLabelSays = `
argues
believes
claims
finds
insists
report says
reports
said
say
says
shows
study finds
study says
told
warns
`
	enLabelSource = `
h / t
hat tip
original source
source
source of original
source text
sources
`
	enLabelSpeaker = `
adviser
agency
aide
airline
airlines
ambassador
analyst
analysts
association
attorney
authorities
autopsy
bank
central bank
chairman
charity
commissioner
company
congressman
court
court documents
customs
data
dealer
dealers
defence minister
defense minister
delegate
delegates
doctors
documents
economist
economists
embassy
envoy
executive
executives
expert
experts
export
family
fed
federation
filing
finance minister
firm
forecaster
forecasters
foreign minister
general staff
government
governor
group
health officials
insiders
inspectorate
investigators
judge
kremlin
lawmaker
lawmakers
lawyer
lawyers
leak
leaks
letter
local media
mayor
media
memo
military
minister
ministers
ministry
monitor
monitors
newsletter
newsletters
newspaper
newspapers
ngo
official
officials
opposition
owners
paper
papers
pentagon
police
poll
pollster
pollsters
president
press
prime minister
private
private sources
prosecutor
prosecutors
regulator
regulators
report
reports
rescuers
researchers
rights group
scientists
secretary
senator
source
sources
spokesman
spokesmen
spokesperson
spokeswoman
state department
state media
state tv
statement
study
survey
think tank
trade
trade sources
trader
traders
treasury
tribunal
tv
u.n
un
union
unions
usda
watchdog
white house
witness
witnesses
`
	enLabelTag = `
1st ld-writethru
2nd ld-writethru
advisory
alert
analysis
ap exclusive
ap explains
ap fact check
ap newsbreak
ap source
breaking
breaking down
breaking news
breakingviews
brief
column
commentary
correct
corrected
corrected and repeated
correction
developing
diary
economic spotlight
editorial
embargoed
exclusive
explained
explainer
eyewitness
fact check
fact focus
factbox
feature
file
first read
fixture
flash
focus
graphic
highlights
in pictures
insight
interview
just in
live
live blog
live update
live updates
look
market outlook
market report
market talk
must watch
news
newsmaker
obituary
op-ed
opinion
photos
podcast
poll
press digest
preview
profile
q&a
quotebox
recap
refile
repeat
review
rpt
ruling
scorecard
snapshot
special report
story withdrawn
talking point
the latest
timeline
update
updated
updates
urgent
video
watch
wrap
wrapup
writethru
`
	enLabelTopics = `
filed under
in this article
key words
keywords
read the terms
related tags
related terms
related topics
tags
topics
`
	enLabelVideo = `
footage
footage by
video
video by
video courtesy
video courtesy of
video credit
videos by
`
	enLabelWriting = `
compiled by
translated by
writing by
written by
`
)
