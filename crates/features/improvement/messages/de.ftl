# ---- Das Verzeichnis ----
improvements-title = Verbesserungen
improvements-text = Alles, was Leute uns sagten, damit ihre Dienste besser werden, und was daraus wurde. Auch was wir nicht tun, und warum.
improvements-said = Was Leute sagten
improvements-order = In welcher Reihenfolge
improvements-where = Wie es darum steht
improvements-all = Alle
improvements-show = Zeigen
improvements-any-service = Jeder Dienst
improvements-pager = Mehr von dieser Liste
improvements-first = Von vorn
improvements-next = Mehr
improvements-sort = { $sort ->
    [voices] Meiste Stimmen
    [newest] Neueste
    [worth] Nach ihrem Wert
   *[shelf] Ein gerechtes Regal
}
improvements-about = { $sort ->
    [voices] Zuerst, wofür die meisten sprachen. Wie viele, siehst du, sobald du selbst gesprochen hast: so folgt niemand einer Zahl.
    [newest] Was zuletzt gesagt wurde, steht zuerst.
    [worth] Wie viel es den Leuten bedeutet, Gruppe für Gruppe, mal dem, was es für den Zweck des Dienstes bringt. Aufwand, Risiko und Alter stehen daneben.
   *[shelf] Was wenige gesehen haben, kommt reihum zuerst; der Rest wird gelost. So gewinnt nicht für immer, was früh gesagt wurde.
}
improvements-empty = Hier ist noch nichts
improvements-empty-text = Was könnte besser sein? Ein Satz genügt, und du hörst, was daraus wird.
improvement-course = { $course ->
    [proposed] Gesagt
    [considered] Erwogen
    [designed] Entworfen
    [on_trial] In Erprobung
    [done] Getan
    [declined] Abgelehnt, mit Gründen
   *[merged] Ging in einer anderen auf
}
improvement-people = { $n ->
    [one] Eine Person
   *[other] { $n } Leute
}
improvement-count-hidden = Wie viele, siehst du, sobald du gesprochen hast
improvement-imported-score = Punkte, wo es herkam: { $score }
improvement-nobody-yet = Noch hat es niemand aufgenommen.
improvement-no-words = Es bewegte sich ohne Worte, wo es herkam.
improvement-unnamed = ohne Namen gesagt
improvement-somebody = jemand
improvement-numbers = Wert { $value }, Aufwand { $effort ->
    [1] klein
    [2] mittel
    [3] groß
   *[other] nicht gesagt
}, Risiko { $risk ->
    [1] klein
    [2] mittel
    [3] groß
   *[other] nicht gesagt
}, wartet seit
where-improvement = Wo du bist
improvement-number = Verbesserung { $number }
improvement-service = Zu welchem Dienst
improvement-audience = Wer es sieht
improvement-everybody = Alle
improvement-few = Deine Organisation und der Anbieter

# ---- Etwas Neues sagen ----
improvement-new = Sag, was besser sein könnte
improvement-new-text = Mit deinen eigenen Worten. Ein Mensch antwortet, und du hörst bei jedem Schritt, was daraus wird.
improvement-new-after = Was du sagst, bekommt eine Nummer und eine Seite. Andere können sagen, dass es ihnen auch wichtig ist.
improvement-words = Was ist dir aufgefallen, und was wäre besser?
improvement-words-hint = Was dir geschah, sagt mehr als das, was wir bauen sollen.
improvement-line = In einer Zeile
improvement-line-hint = Damit andere es wiedererkennen.
improvement-choose = Wähle
improvement-all-of = { $provider }: alles
improvement-minutes = Minuten im Monat, die es dich kostet
improvement-minutes-hint = Geschätzt reicht. Lass es leer, wenn es nicht um Zeit geht.
improvement-everybody-hint = Andere finden es und können „ich auch“ sagen.
improvement-own = Nur meine Organisation und der Anbieter
improvement-own-hint = Es steht in eurem eigenen Verzeichnis.
improvement-own-none = Du gehörst hier zu keiner Organisation. Wer dieses Programm betreibt, kann sagen, zu welcher.
improvement-propose = Sagen
improvement-proposed = Danke. Es hat eine Nummer, und du hörst von jedem Schritt.
improvement-wrong = Noch etwas, bevor es weitergeht
improvement-known = Was andere schon sagten
improvement-from = Es kommt von Nummer { $number }. Wer dort gefragt hat, erfährt es und zählt hier mit.
improvement-from-closed = Es kommt von Nummer { $number }, und die ist vertraulich. Nichts davon wurde übernommen: schreib neue Worte und nenne niemanden.
match-same = Das ist auch meins
match-look = Sieh, was daraus wurde

# ---- Eine Verbesserung ----
improvement-its-course = Ihr Weg
improvement-you-said = Was ihr sagtet
improvement-all-voices = Alle Worte
improvement-voices = Was Leute dafür sagten
improvement-voices-text = Mit ihren eigenen Worten, die neuesten zuerst.
improvement-no-voices = Niemand schrieb mehr
improvement-no-voices-text = Wer sprach, sagte „ich auch“.
improvement-in-the-open = Offen gesagt
improvement-beside = Mitmachen
improvement-facts = Was bekannt ist
improvement-links = Womit es verbunden ist
improvement-link = { $way ->
    [became] wurde hieraus
    [became-back] hier begann es
    [changed_by] hat es geändert
    [changed_by-back] wurde dadurch geändert
   *[other] verwandt
}
improvement-you = Du
improvement-erased = Diese Worte wurden weggenommen.
improvement-went-into = Dies ging in einer anderen auf. Stimmen zählen dort:
step-said = { $n ->
    [one] Eine Person, seit { $when }
   *[other] { $n } Leute, seit { $when }
}
step-taken-by = { $who }, { $when }
step-decided = Entschieden
seen-everybody = Öffentlich
seen-few = Deine Organisation und { $provider }
seen-provider = Nur { $provider }
outcome-done = Was wir getan haben
outcome-declined = Warum wir es nicht tun
outcome-would-change = Was das ändern würde:
outcome-change = Was geändert wurde:
outcome-try = Probier es:
outcome-who = Entschieden von:
say-label = Sag etwas
say-placeholder = Was ist dir aufgefallen?
say-who-open = Alle können das lesen
say-in-the-open = Sagen
say-saved = Wird behalten, während du schreibst
say-said = Gesagt. Wer dem Gespräch folgt, hört davon.
fact-owner = Steht dafür ein
fact-nobody = Noch niemand
fact-worked-out = Erarbeitet von
fact-moved = Zuletzt berührt
fact-numbers = Vier Zahlen
fact-lost = Zeit, die es kostet
fact-lost-hours = { $hours } Stunden im Monat, sagen die, die es sagten
fact-settled = Damit erledigt
fact-settled-share = { $share } von { $of } (wahrer Anteil { $low } bis { $high })
fact-imported = Mitgebracht

# ---- Stimmen ----
voice-title = Ist es dir auch wichtig?
voice-text = Eine Stimme je Person. Du hörst, wie es ausgeht, wenn du nicht nein sagst.
voice-sign-in = Melde dich an, um es zu sagen
voice-words = Wie ist es bei dir?
voice-words-hint = Leer heißt nur „ich auch“.
voice-matters = Wie wichtig ist es?
voice-strength = { $strength ->
    [1] Es wäre schön
    [3] Es hält mich von der Arbeit ab
   *[2] Es ist wichtig
}
voice-how = Wie
voice-follow = Sag mir, wie es ausgeht
voice-unnamed = Ohne meinen Namen
voice-unnamed-hint = Dein Name und die Stunde werden nicht behalten. Ein Zeichen schon, damit du einmal zählst; die Seiten können es nicht zurückrechnen. Wir können dir nicht sagen, wie es ausgeht.
voice-me-too = Ich auch
voice-change = Ändern, was ich sagte
voice-leave = Meine Stimme zurücknehmen
voice-yours-title = Du hast dafür gesprochen
voice-yours = Am { $day }. Deine Stimme zählt.
voice-yours-unnamed = Am { $day }, ohne deinen Namen. Deine Stimme zählt.
voice-spoken = Danke. Deine Stimme zählt.
voice-spoken-unnamed = Danke. Deine Stimme zählt, ohne deinen Namen.
voice-left = Deine Stimme ist zurückgenommen. Du hörst nichts mehr davon.

# ---- Schritte ----
step-title = Der nächste Schritt
step-text = Wer es vorgeschlagen hat, liest das; wer dafür sprach, hört, wie es ausgeht.
step-to = Wohin es geht
step-words = Warum, in Worten
step-words-hint = An die, die es sagten, in ihrer Art.
step-would-change = Was die Antwort ändern würde
step-change = Was geändert wurde
step-try = Wo und wie man es probiert
step-only-declined = Bei einem Nein nötig.
step-only-done = Bei „Getan“ nötig. Eine Nummer hier, oder eine Adresse.
step-take = Diesen Schritt tun
step-taken = Getan. Wer folgt, hört davon.
weigh-title = Die vier Zahlen
weigh-text = Wer entscheidet, sieht alle vier. Keine steckt in einer Punktzahl.
weigh-aim = Was es für den Zweck des Dienstes bringt
weigh-effort = Aufwand
weigh-risk = Risiko
weigh-level = { $level ->
    [1] Klein
    [2] Mittel
    [3] Groß
   *[0] Nicht gesagt
}
weigh-keep = Behalten
weigh-kept = Behalten.
merge-title = Dasselbe wie eine andere
merge-text = Stimmen und Worte zählen sofort dort, niemand geht verloren, und jeder erfährt es einmal. Es lässt sich genau zurücknehmen.
join-into = Nummer der, die bleibt
join-into-hint = Etwa improvement-12
merge-words = Warum sie dasselbe sind
merge-send = Zusammenlegen
merge-done = Sie sind jetzt eins. Wer folgte, erfährt es.
unmerge-title = Doch nicht dasselbe
unmerge-text = Jede Stimme geht dahin zurück, wo sie gegeben wurde. Wer seither sprach, wird einmal gefragt.
unmerge-send = Trennen
unmerge-done = Sie stehen wieder für sich.
object-title = Ist es nicht dasselbe?
object-text = Du hast das vorgeschlagen. Bis { $until } kannst du sagen, dass es nicht dasselbe ist; dann steht es wieder für sich.
object-words = Was anders ist
object-send = Es ist nicht dasselbe
object-done = Es steht wieder für sich.
parted-title = Welche meintest du?
parted-text = Du sprachst hier, als zwei eine waren. Die andere ist:
parted-stay = Diese
parted-move = Die andere
parted-done = Danke. Deine Stimme ist, wo du sie meintest.
settle-title = Hat es sich damit erledigt?
settle-text = Du hast dafür gesprochen, also weißt du es am besten.
settle-text-author = Du hast es vorgeschlagen. Sagst du nein, wird es wieder aufgenommen.
settle-words = Noch etwas dazu
settle-words-hint = Was noch fehlt, oder was besser wurde.
settle-yes = Ja
settle-no = Nein
settle-thanks = Danke.
settle-reopened = Danke. Es wird wieder aufgenommen, und wer dafür einsteht, schuldet dir eine Antwort.

# ---- Ihr sagtet, wir taten ----
did-title = Ihr sagtet, wir taten
done-text = Was aus dem wurde, was Leute uns sagten. Auch was wir nicht tun, und warum.
done-figures = In Zahlen
done-said = { $n ->
    [one] gesagt
   *[other] gesagt
}
done-declined = abgelehnt, jede mit ihrem Grund
done-empty = Hier steht noch nichts
done-empty-text = Was entschieden ist, steht hier mit seinen Gründen, am selben Tag.
done-feed = Als Feed (Atom)

# ---- Was geschah ----
event-improvement-proposed = Zum ersten Mal gesagt.
event-improvement-taken-along = Wer es anderswo zuerst sagte, zählt mit.
event-improvement-for-somebody = { $who } sprach für jemanden, der es sagte.
event-improvement-step = { $to ->
    [considered] { $who }: erwogen.
    [designed] { $who }: entworfen.
    [on_trial] { $who }: in Erprobung.
    [done] { $who }: getan. Was geändert wurde: { $change }. Probier es: { $try_it }
    [declined] { $who }: abgelehnt. Was das ändern würde: { $would_change }
   *[proposed] { $who }: ein Schritt.
}
event-improvement-weighed = { $who } hat es gewogen: für den Zweck des Dienstes { $aim }, Aufwand { $effort }, Risiko { $risk } (von 3).
event-improvement-merged-into = Dies ging in { $number } auf: { $title }
event-improvement-merged-in = { $number } ging hierin auf: { $title }. Ihre Stimmen zählen hier.
event-improvement-unmerged = { $number } steht wieder für sich: { $title }
event-improvement-unmerged-from = Dies steht wieder für sich. Es war Teil von { $number }: { $title }
event-improvement-brought = Übernommen aus { $source }; dort hatte es die Punktzahl { $score } und stand bei: { $to ->
    [considered] erwogen
    [designed] entworfen
    [on_trial] im Versuch
    [done] gemacht
    [declined] abgelehnt
   *[proposed] gesagt
}
event-improvement-worked-out = { $n } Leute haben es in einer Werkstatt erarbeitet.
event-improvement-reopened = Wieder aufgenommen: es hat sich nicht erledigt. Wer dafür einsteht, schuldet eine Antwort.
because-decided = Entschieden: { $to ->
    [considered] erwogen
    [designed] entworfen
    [on_trial] in Erprobung
    [done] getan
   *[declined] abgelehnt
}
because-taken-up-again = Es wird wieder aufgenommen.
because-settled = { $yes } von { $of } sagen, es hat sich erledigt.
because-not-settled = Nur { $yes } von { $of } sagen, es hat sich erledigt. Wer dafür einsteht, schuldet eine Antwort.
because-not-settled-surely = Nur { $yes } von { $of } sagen, es hat sich erledigt; das sind sicher weniger als 60 %.
because-proposer-no = Wer es vorschlug, sagt, dass es sich nicht erledigt hat.
because-nobody-yet = Noch hat niemand gesagt, ob es sich erledigt hat.
notice-improvement = { $number }, wofür du sprachst, hat sich bewegt.
notice-improvement_new = Jemand sagte, was besser sein könnte: { $number }.
notice-improvement_done = { $number } ist getan. Hat es sich erledigt?
notice-improvement_said = Jemand sagte etwas zu { $number }.
notice-improvement_merged = Zwei, die dasselbe sagen, oder doch nicht: { $number }. Deine Stimme zählt weiter.
notice-improvement_split = Zwei waren eine und stehen wieder für sich: { $number }. Welche meintest du?
notice-improvement_began = Aus dem, was du sagtest, wurde { $number }. Deine Stimme zählt dort.
notice-improvement_owed = { $number } hat es nicht für alle erledigt. Du schuldest eine Antwort.
why-proposed = weil du es vorgeschlagen hast
why-voice = weil du dafür gesprochen hast
why-taken_along = weil du es zuerst gesagt hast

# ---- Was nicht geht ----
invalid-improvement-title = Eine Zeile mit 1 bis 200 Zeichen.
invalid-improvement-words = Sag es mit deinen eigenen Worten.
invalid-improvement-say = Sag erst etwas.
invalid-voice-weight = Wähle, wie wichtig es ist.
invalid-lost-minutes = Minuten von 0 bis 10.000 im Monat.
invalid-no-own-consumer = Du gehörst hier zu keiner Organisation.
invalid-step-words = Sag warum, in Worten.
invalid-would-change = Ein Nein sagt, was es ändern würde.
invalid-change = Sag, was geändert wurde: eine Nummer, oder eine Adresse.
invalid-try-it = Sag, wo und wie man es probieren kann.
invalid-not-from-here = Von hier geht es nicht dorthin. Lade die Seite neu, dann siehst du, wo es jetzt steht.
invalid-not-compared = Es wurde erprobt; getan ist es erst mit dem Vergleich von vorher und nachher.
invalid-weight = Wähle eines von vieren.
invalid-same-thing = Wähle eine andere.
invalid-merge-audience = Was wenige sehen, geht nie in dem auf, was viele sehen, und was ein Anbieter hat, nicht in dem eines anderen. Verbinde sie stattdessen.
refused-nobody-decides = Nur ein Mensch entscheidet.
refused-merged-already = Dies ging schon in einer anderen auf. Trenne sie zuerst.
refused-objection-late = Die sieben Tage sind vorbei. Sag es offen; die Leute des Anbieters können sie trennen.
refused-only-author = Widersprechen kann nur, wer es vorgeschlagen hat. Du kannst es offen sagen.
refused-improvement-over = Dies ist entschieden. Sag offen, was fehlt, dann kann es wieder aufgenommen werden.
refused-spoken-already = Diese Stimme zählt schon. Eine Stimme je Person.
refused-spoken-unnamed = Du sprachst ohne deinen Namen. Nimm diese Stimme zuerst zurück.
refused-not-done = Es ist noch nicht getan.
refused-only-voices = Gefragt sind nur, die dafür sprachen. Du kannst offen etwas sagen.
refused-unnamed-settle = Eine Antwort trüge deinen Namen, und du sprachst ohne ihn.
refused-not-asked = Das wurdest du nicht gefragt, oder du hast schon geantwortet.

# ---- Trying together ----
trial-title = Gemeinsam ausprobiert
trial-of = Gemeinsam ausprobiert: { $title }
trial-none = Noch niemand hat es ausprobiert. Ein Versuch fragt zuerst die, die sich dafür ausgesprochen haben, und misst vorher und nachher.
trial-plan = Einen Versuch planen
trial-look = Zum Versuch
trial-stage = { $stage ->
    [running] Wird ausprobiert
    [reached] Genug ist bekannt
    [adopt] Ausprobiert, wird gemacht
    [adapt] Ausprobiert, wird geändert
    [leave] Ausprobiert, wird gelassen
   *[stopped] Abgebrochen
}
trial-line = { $measure }: { $before } vorher, { $after } im Versuch.
trial-points = { $points } Punkte
trial-figure = { $value } (wahrer Wert { $low } bis { $high }, aus { $n })
trial-figure-given = { $value } (aus { $n }, wie angegeben)
trial-difference = { $how ->
    [better] Es wurde besser: { $change } ({ $low } bis { $high }).
    [worse] Es wurde schlechter: { $change } ({ $low } bis { $high }).
   *[unsure] Zu knapp für ein Urteil: { $change }, aber alles von { $low } bis { $high } passt zu den Messungen.
}
trial-began = Seit { $day }, von { $who }
trial-spoke = { $spoke ->
    [harm] Die Stoppregel hat gesprochen: Zu viele sagen, dass es für sie schlechter wurde. Es werden keine Berichte mehr angenommen; jetzt wird verglichen.
    [enough] Die Stoppregel hat gesprochen: Es ist genug gemessen. Es werden keine Berichte mehr angenommen; jetzt wird verglichen.
   *[time] Die Stoppregel hat gesprochen: Ihr Tag ist da. Es werden keine Berichte mehr angenommen; jetzt wird verglichen.
}
trial-before-label = Vorher
trial-now-label = Im Versuch
trial-felt = Nach dem letzten Bericht: { $better } besser, { $same } gleich, { $worse } schlechter.
trial-hidden = Du siehst, was andere berichten, sobald du selbst berichtet hast oder wenn es vorbei ist. So folgt niemand dem Ersten.
trial-too-little = Bisher ist zu wenig gemessen, um etwas zu sagen.
trial-thought = Was wir vermuten
trial-figures = Vorher und im Versuch
trial-reports = Was berichtet wird
trial-no-reports = Noch niemand hat berichtet.
trial-no-words = Ohne Worte
trial-facts = Der Plan
trial-who = Wer es ausprobiert
trial-ring-now = { $accepted } von { $ring } probieren es aus, { $invited } sind gefragt.
trial-why = { $why ->
    [proposer] hat es vorgeschlagen
    [voice] hat sich dafür ausgesprochen
    [affected] ausgelost
    [asked] persönlich gefragt
   *[volunteer] kam dazu
}
trial-state = { $state ->
    [accepted] probiert es aus
    [invited] gefragt
   *[declined] sagte nein
}
trial-take-part = Probierst du es aus?
trial-invited = { $why ->
    [proposer] Du hast es vorgeschlagen, also wirst du zuerst gefragt. Du probierst es aus und sagst, wie es war.
    [voice] Du hast dich dafür ausgesprochen, also wirst du vor anderen gefragt. Du probierst es aus und sagst, wie es war.
    [affected] Es betrifft dich, und das Los fiel auf dich. Du probierst es aus und sagst, wie es war.
   *[other] Du bist gefragt, es auszuprobieren und zu sagen, wie es war.
}
trial-room = Es ist noch Platz. Du probierst es aus und sagst, wie es war.
trial-you-try = Du probierst es aus. Du kannst jederzeit aufhören.
trial-you-said-no = Du hast nein gesagt. Es ist noch Platz.
trial-yes = Ich probiere es aus
trial-no = Jetzt nicht
trial-leave = Ich höre auf
trial-answered-yes = Danke. Was zu tun ist, steht auf dieser Seite.
trial-answered-no = Danke, dass du es sagst. Es wird jemand anderes gefragt.
trial-report = Wie war es?
trial-report-text = Sag es jedes Mal, wenn du es probiert hast. Schlechte Nachrichten sind so willkommen wie gute.
trial-how-was-it = Verglichen mit vorher war es
trial-felt-word = { $felt ->
    [better] Besser
    [worse] Schlechter
   *[same] Gleich
}
trial-which-task = Bei welcher Aufgabe
trial-no-task = Bei keiner bestimmten
trial-not-measured = Ich weiß es nicht
trial-it-did = Ja
trial-it-did-not = Nein
trial-happened = { $happened ->
    [yes] { $measure }: ja
   *[no] { $measure }: nein
}
trial-words = Wie war das?
trial-report-send = Berichten
trial-reported = Danke. Es zählt.
trial-ask = Jemanden persönlich fragen
trial-ask-text = Wer es vorgeschlagen hat, wer sich dafür ausgesprochen hat und andere, die es betrifft, werden von selbst gefragt.
trial-address = Die Adresse
trial-ask-send = Fragen
trial-asked = Gefragt.
trial-compare = Vergleichen
trial-compare-text = Nichts wird gemacht, was ausprobiert und nicht verglichen wurde. Alle, die es ausprobiert haben, lesen das.
trial-what-follows = Was folgt
trial-verdict = { $verdict ->
    [adopt] Es kann gemacht werden
    [adapt] Es wird erst geändert
   *[leave] Es wird gelassen
}
trial-verdict-hint = { $verdict ->
    [adopt] Der nächste Schritt kann „gemacht“ sein.
    [adapt] Es wird wieder entworfen; ein weiterer Versuch kann folgen.
   *[leave] Sag im nächsten Schritt, was die Antwort ändern würde.
}
trial-learned = Was gelernt wurde
trial-learned-hint = Was die Zahlen sagen, was sie nicht sagen und was die Leute sagten.
trial-compare-send = Den Vergleich schreiben
trial-compared-told = Geschrieben. Wer es ausprobiert hat, erfährt es.
trial-stop = Abbrechen
trial-stop-text = Wer es ausprobiert, erfährt den Grund. Es wird wieder entworfen.
trial-stop-send = Den Versuch abbrechen
trial-stopped = Warum er abgebrochen wurde
trial-stopped-told = Abgebrochen. Wer es ausprobiert hat, erfährt den Grund.
trial-ended = { $who }, { $day }
trial-plan-text = Bevor es jemand für alle baut: Was vermuten wir, wie war es vorher, wer probiert es aus, und wann ist es genug?
trial-plan-after = Ab dann wird es ausprobiert. Wer es vorgeschlagen hat, wird zuerst eingeladen, dann wer sich dafür ausgesprochen hat, dann andere, die es betrifft, durch das Los.
trial-hypothesis = Was wird geschehen, und warum?
trial-hypothesis-hint = Ein Satz, der sich als falsch erweisen kann.
trial-tasks = Was auszuprobieren ist
trial-tasks-hint = Eines je Zeile, höchstens zehn.
trial-ring = Wie viele es ausprobieren sollen
trial-ring-hint = Sagt jemand nein, wird die nächste Person gefragt.
trial-part-measure = Das Maß
trial-part-before = Wie es vorher war
trial-part-stop = Wann es genug ist
trial-part-stop-text = Vor dem Anfang festgelegt, damit niemand weitermacht, bis die Zahl passt. Die Regel spricht von selbst.
trial-measure = Was gemessen wird
trial-measure-hint = Etwa: Die nächste Fahrerin musste warten.
trial-kind = Wie
trial-kind-share = Ob es geschah
trial-kind-share-hint = Ein Anteil aller Male.
trial-kind-number = Eine Zahl
trial-kind-number-hint = Minuten, Klicks, Euro: ihr Mittel.
trial-wanted = Was besser ist
trial-wanted-less = Weniger davon
trial-wanted-more = Mehr davon
trial-wanted-word = { $wanted ->
    [more] Mehr davon
   *[less] Weniger davon
}
trial-unit = Wovon die Zahlen sind
trial-unit-hint = Etwa Minuten. Bei einem Anteil leer lassen.
trial-before = Vorher
trial-before-hint = Wie oft es geschah; bei Zahlen das Mittel.
trial-before-n = Von wie vielen
trial-spread = Ihre Standardabweichung
trial-spread-hint = Falls du sie kennst; nur bei Zahlen.
trial-from = Gezählt von
trial-to = Bis
trial-source = Woher das bekannt ist
trial-source-hint = Ein Bericht, ein Protokoll, von Hand gezählt.
trial-until = Spätestens am
trial-enough = Bei so vielen gemessenen Berichten
trial-harm = Wenn so viele sagen, dass es schlechter wurde
trial-harm-hint = Dann endet er sofort.
trial-start = Den Versuch beginnen
trial-started = Er hat begonnen. Die ersten sind eingeladen.
trial-stop-rule = Spätestens am { $day }; bei { $enough } gemessenen Berichten; sofort, wenn { $harm } sagen, dass es schlechter wurde.
trial-so-far = Bisher
trial-measured = { $n } von { $enough } gemessenen Berichten
event-trial-again = Es wird noch einmal ausprobiert.
event-trial-invited = { $n } Leute sind gefragt, es auszuprobieren.
event-trial-compared = Ausprobiert und verglichen. Was folgt: { $verdict ->
    [adopt] Es kann gemacht werden.
    [adapt] Es wird erst geändert.
   *[leave] Es wird gelassen.
}
event-trial-stopped = Der Versuch wurde abgebrochen.
because-trial-harm = Die Stoppregel des Versuchs hat gesprochen: { $n } Leute sagen, dass es schlechter wurde.
because-trial-enough = Die Stoppregel des Versuchs hat gesprochen: { $n } Berichte sind gemessen.
because-trial-time = Die Stoppregel des Versuchs hat gesprochen: Ihr Tag ist da, mit { $n } gemessenen Berichten.
because-trial-compared = Verglichen. Was folgt: { $verdict ->
    [adopt] Es kann gemacht werden.
    [adapt] Es wird erst geändert.
   *[leave] Es wird gelassen.
}
notice-trial_invited = Probierst du { $number } mit uns aus?
notice-trial_reached = Die Stoppregel des Versuchs von { $number } hat gesprochen. Jemand muss vergleichen.
notice-trial_result = Was aus { $number } wurde, das du ausprobiert hast.
why-affected = weil es dich betrifft
why-tester = weil du es ausprobierst
refused-trial-runs = Die Stoppregel hat noch nicht gesprochen. Warte auf sie oder brich den Versuch mit einem Grund ab.
refused-trial-reached = Die Stoppregel hat gesprochen: Es werden keine Berichte mehr angenommen.
refused-trial-over = Dieser Versuch ist vorbei.
refused-trial-one = Ein Versuch nach dem anderen. Vergleiche den jetzigen oder brich ihn ab.
refused-trial-course = Von dort, wo es steht, kann es nicht ausprobiert werden. Nimm es erst wieder auf.
refused-trial-not-asked = Du wurdest nicht gefragt, also gibt es nichts abzulehnen.
refused-trial-full = Alle Plätze sind vergeben. Wenn du folgst, erfährst du, wie es ausgeht.
refused-trial-only-testers = Nur wer es ausprobiert, berichtet. Sag erst zu.
invalid-trial-first = Ein Versuch beginnt mit seinem Plan: was wir vermuten, wie es vorher war und wann es genug ist.
invalid-trial-hypothesis = Ein Satz: was geschehen wird und warum.
invalid-trial-measure = Sag, was gemessen wird, in höchstens 200 Zeichen.
invalid-trial-before = Eine Zahl, die sein kann: nicht öfter als alle Male.
invalid-trial-before-n = Sag, von wie vielen.
invalid-trial-spread = Eine Standardabweichung ist eine Zahl und nicht kleiner als null.
invalid-trial-period = Von wann bis wann, in der Vergangenheit.
invalid-trial-until = Ein Tag ab morgen, innerhalb eines Jahres.
invalid-trial-enough = Von 2 bis 1.000 Berichten.
invalid-trial-harm = Von 1 bis 500 Leuten.
invalid-trial-ring = Von 1 bis 500 Leuten.
invalid-trial-tasks = Ein bis zehn Dinge zum Ausprobieren, jedes in höchstens 500 Zeichen.
invalid-trial-person = Niemand hier hat diese Adresse.
invalid-trial-in-it = Sie sind schon gefragt.
invalid-trial-amount = Eine Zahl, die sein kann. Lass es leer, wenn du es nicht weißt.
invalid-trial-report = Sag, wie es war: was du gemessen hast, oder mit Worten.
invalid-trial-task = Wähle eine der Aufgaben.
invalid-trial-word = Wähle eines der Wörter, die in der Beschreibung stehen.
invalid-trial-comparison = Sag in einem Satz, was gelernt wurde.
invalid-trial-unmeasured = Es ist nichts gemessen, also gibt es nichts, wonach es gemacht werden könnte.
invalid-trial-surely-worse = Was gemessen wurde, wurde sicher schlechter. Ändere es oder lass es.
invalid-trial-stop = Sag in einem Satz, warum.
# Anderswo Gesagtes gehört hierher.
match-belongs = Es gehört hierher
belongs-title = Sagt es dasselbe?
belongs-text = { $from } wird für immer mit dieser Verbesserung verbunden und auf beiden gezeigt; wer es gesagt hat, hat hier auch eine Stimme und hört, was daraus wird.
belongs-button = Es gehört hierher
belongs-done = Es ist verbunden. Wer es gesagt hat, hört, was daraus wird.
notice-came_of = Aus { $number }, wovon du gesprochen hast, ist etwas geworden.
