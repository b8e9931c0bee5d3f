# ---- Dieser Raum ----
recovery-where = Wo du bist
recovery-yes = Ja
recovery-no = Nein

# ---- Beschwerden und Lob ----
complaints-title = Beschwerden
compliments-title = Lob
complaints-lead = Jede beantwortet ein Mensch, von Hand. Keine ist zu Ende, bevor ihr Mensch es sagt oder wirklich gesucht wurde.
complaints-tabs = Welche davon
complaints-open = Beschwerden, offen
complaints-ended = Beschwerden, zu Ende
compliments-open = Lob, offen
compliments-ended = Lob, zu Ende
complaints-none = Hier ist nichts
complaints-none-text = Worüber sich Leute beschweren und was sie loben, steht hier, bis ein Mensch geantwortet hat.
complaints-more = Mehr
complaints-nobody = Jemand
counts-title = Wie sie endeten, getrennt gezählt
counts-caption = Wie viele es bei jedem Anbieter sind
counts-provider = Anbieter
counts-open = Offen
counts-word = Auf ihr Wort zu Ende
counts-sought = Zu Ende, nachdem wir sie suchten
counts-reopened = Wieder geöffnet
complaint-owed = Antwort { $by }
complaint-unanswered = Nicht von Hand beantwortet
complaint-answered = Von Hand beantwortet
complaint-noticed = Das Ende ist angesagt
complaint-ended-word = Sie sagen, es ist erledigt
complaint-ended-sought = Wir suchten sie und hörten nichts
complaint-again = { $n ->
    [one] Einmal wieder geöffnet
   *[other] { $n }-mal wieder geöffnet
}
complaint-talk = Gespräch { $number }
complaint-yours = Es ist zu Ende, wenn du es sagst. Ohne dein Wort können wir es nicht beenden, außer wir haben dich an zwei Tagen gesucht und du hast eine Woche nach unserer Ansage nichts gesagt.
complaint-said = Was gesagt wurde
complaint-standing = Wie es steht
complaint-step-heard = Wir haben es gehört
complaint-step-hand = Ein Mensch antwortet in eigenen Worten
complaint-step-answered = { $who }, { $when }
complaint-step-due = { $by }
complaint-step-unanswered = Noch niemand
complaint-step-good = Wiedergutgemacht
complaint-step-nothing = Dafür wurde nichts gegeben.
complaint-step-given = Siehe unten
complaint-step-end = Zu Ende
complaint-step-yours = Wenn der Mensch es sagt, der sich beschwert hat
complaint-step-word = Auf ihr Wort, { $when }
complaint-step-sought = Wir suchten sie an zwei Tagen und sagten es an, { $when }
complaint-step-noticed = Es ist angesagt: es endet { $by }, wenn sie nichts sagen
compliment-step-end = Wenn es die erreicht hat, denen es gilt
compliment-step-passed = Weitergegeben
compliment-step-none = Noch an niemanden
complaint-can = Was du tun kannst
complaint-settled = Es ist erledigt
complaint-not-settled = Ist es nicht: schreib uns
complaint-withdraw = Ich möchte es nicht mehr
complaint-reopen = Es ist nicht erledigt: wieder öffnen
complaint-reopen-until = Ein Klick öffnet es wieder, { $by }.
complaint-good = Wiedergutgemacht
complaint-good-lead = Was für den Ärger gegeben wurde. Es macht ihn nicht ungeschehen.
complaint-close = Beenden: gesucht und angesagt
given-by = { $who } gab es
given-beyond = Über die Grenze: { $reason }
given-handed = Sie haben es, { $when }
given-hand = Sie haben es
given-coming = Unterwegs
give-what = Geben
give-amount = Wie viel
give-amount-hint = So viel für diese Beschwerde noch übrig ist
give-reason = Warum mehr als deine Grenze
give-reason-hint = Nur wenn es mehr ist. Die Leute deines Anbieters lesen es.
give-button = Geben
give-done = Gegeben. Sie hören davon.
hand-done = Notiert. Sie hören davon.
gift-option = { $name }: noch { $left }
gift-hours = { $n ->
    [one] { $n } Stunde
   *[other] { $n } Stunden
}
gift-days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}
gifts-title = Was gegeben werden darf
gifts-lead = Was deine Leute für eine Beschwerde geben dürfen, ohne zu fragen: für eine Beschwerde, und im Monat für alle.
gifts-none-here = Deine Leitung hat nicht festgelegt, was gegeben werden darf.
gift-new = Noch eins
gift-name = Was
gift-unit-label = Gezählt in
gift-unit = { $unit ->
    [money] Geld
    [hours] Stunden
   *[days] Tagen
}
gift-currency = Währung, drei Buchstaben
gift-agent-limit = Eine Person am Tisch gibt für eine Beschwerde höchstens
gift-lead-limit = Die Leitung gibt ohne Grund höchstens
gift-pot = Alle zusammen im Monat höchstens
gift-pot-hint = Niemand kann mehr geben, als übrig ist, auch die Leitung nicht.
gift-active = Kann gegeben werden
gift-spent = { $spent } von { $pot } in diesem Monat gegeben
gift-save = Speichern
gift-saved = Gespeichert.
seek-title = Sie erreichen
seek-lead = { $ways ->
    [one] Ohne ihr Wort endet eine Beschwerde erst, wenn du sie an zwei Tagen gesucht und es angesagt hast und eine Woche vergangen ist. Sie sind nur per Mail zu erreichen.
   *[other] Ohne ihr Wort endet eine Beschwerde erst, wenn du sie an zwei Tagen und auf zwei Wegen gesucht und es angesagt hast und eine Woche vergangen ist.
}
seek-way = Auf welchem Weg
seek-words = Was du sagst, oder was dabei herauskam
seek-words-hint = Per Mail, Chat oder Seite gehen die Worte an sie. Von Anrufen und Besuchen ist es eine Notiz für eure Seite.
seek-button = Notieren
seek-done = Notiert.
sought-by = { $way ->
    [mail] Per Mail
    [phone] Am Telefon
    [chat] Im Chat
    [walk_in] Persönlich
   *[page] Auf ihrer Seite
}
notice-button = Ansagen, dass es in einer Woche endet
notice-done = Es ist angesagt.
praise-title = Wem es gilt
praise-lead = Sie lesen es in den Worten, in denen es gesagt wurde, und ihre Leitung auch.
praise-to = Weitergegeben an { $names }.
praise-find = Jemand von einem anderen Anbieter
praise-find-hint = Ein Name
praise-find-button = Suchen
praise-who = Weitergeben an
praise-button = Weitergeben
praise-done = Weitergegeben.
praise-page-title = Lob für dich
praise-page-lead = Was Leute gesagt haben, in ihren Worten. Nur du siehst diese Seite.
praise-page-words = Was gesagt wurde
praise-none = Noch nichts
praise-none-text = Wenn jemand lobt, was du getan hast, steht es hier.
becomes-title = Was daraus wurde
becomes-lead = Die Verbindung bleibt, in beide Richtungen.

# ---- Was geschah, Neuigkeiten und warum ----
event-sought = { $who } wollte den Menschen erreichen, der sich beschwert hat, { $way ->
    [mail] per Mail
    [phone] am Telefon
    [chat] im Chat
    [walk_in] persönlich
   *[page] auf der eigenen Seite
}.
event-course-notice = Wir konnten dich nicht erreichen. Wenn du nichts sagst, gilt dies nach { $until } als erledigt. Ein Klick öffnet es 90 Tage lang wieder.
event-made-good = { $who } gab für den Ärger: { $what }, { $unit ->
    [money] { $amount } { $currency }
    [hours] { $amount ->
        [one] { $amount } Stunde
       *[other] { $amount } Stunden
    }
   *[days] { $amount ->
        [one] { $amount } Tag
       *[other] { $amount } Tage
    }
}.
event-made-good-beyond = { $who } gab mehr als die Grenze.
event-made-good-handed = { $who } hat notiert, dass es übergeben wurde.
event-praised = { $who } gab das Lob weiter an { $names }.
notice-praised = Jemand hat dich gelobt, unter Nummer { $number }.
notice-praise_passed = Das Lob unter Nummer { $number } wurde weitergegeben.
why-praised = es geht um dich

# ---- Warum nicht ----
refused-course-days = { $missing ->
    [one] Der Mensch, der sich beschwert hat, muss zuerst noch an einem weiteren Tag gesucht werden.
   *[other] Der Mensch, der sich beschwert hat, muss zuerst an zwei Tagen gesucht werden oder sagen, dass es erledigt ist.
}
refused-course-ways = Der Mensch, der sich beschwert hat, ist noch auf einem anderen Weg zu erreichen. Versuch den zuerst.
refused-course-notice = Zuerst muss angesagt werden, dass es enden wird.
refused-course-wait = Es ist angesagt. Beenden kannst du es nach { $until }, wenn sie nichts sagen.
refused-course-late = Mehr als 90 Tage sind vergangen, seit dies erledigt war. Bitte sag es uns neu; wir verbinden es.
refused-course-over = Dies ist zu Ende. Öffne es zuerst wieder.
refused-course-unanswered = Zuerst muss jemand von Hand antworten.
refused-course-compliment = Dies ist Lob. Niemandem muss das Ende angesagt werden.
refused-course-complaint = Dies ist eine Beschwerde. Weitergegeben wird Lob.
refused-praised-already = Sie haben es schon.
refused-own-gift = Niemand gibt sich selbst etwas. Jemand anders von deinem Anbieter kann es.
because-course-word = der Mensch, der sich beschwert hat, sagt es
because-course-sought = sie wurden an zwei Tagen gesucht, und es ist angesagt
because-within-limit = es liegt in der Grenze
because-beyond-limit = die Leitung geht über die Grenze, mit einem Grund
invalid-way = Sag, auf welchem Weg.
invalid-no-gift = Das kann nicht gegeben werden.
invalid-amount = Eine Zahl über null, mit höchstens zwei Stellen.
invalid-amount-limit = Das ist mehr, als du für diese Beschwerde geben darfst. Deine Leitung kann mehr geben.
invalid-amount-pot = So viel ist in diesem Monat nicht übrig. Deine Leitung kann ändern, was gegeben werden darf.
invalid-amount-reason = Das ist mehr als deine Grenze. Sag, warum.
invalid-unit = Geld, Stunden oder Tage.
invalid-currency = Drei Buchstaben, wie EUR.
invalid-lead-limit = Nicht weniger, als eine Person am Tisch geben darf.
invalid-pot = Nicht weniger, als die Leitung geben darf.
invalid-nobody-praised = Wähl jemanden, der für einen Anbieter arbeitet.
invalid-praise-closed = Was hier gesagt wurde, bleibt bei den Leuten dieses Anbieters.

# ---- Augenblicke der Wahrheit und Wege ----
moments-title = Augenblicke der Wahrheit
moments-lead = Wo Leute ihre Meinung bildeten oder änderten: im Geschehen gefunden, von jemandem gewendet, danach gemessen.
moments-tabs = Welche davon
moments-open = Zu wenden
moments-done = Gewendet, notiert oder keiner
moments-none = Hier ist nichts
moments-none-text = Wenn jemandem etwas widerfährt, das die Meinung ändern kann, steht es hier mit einer Zeit.
moments-how = Wie sie ausgingen
moments-how-lead = Aus den letzten 90 Tagen. Eine Wende misst, wessen Eindruck es war; sie repariert, sie ist kein Erfolg.
moments-table = Augenblicke nach dem, worin sie gefunden wurden
moments-cause = Gefunden in
moments-came = Kamen
moments-measured = Gemessen
moments-better = Danach besser
moments-too-few = zu wenige, um etwas zu sagen
moments-share = { $k } von { $n } ({ $low } bis { $high })
moment-cause-of = { $cause ->
    [reopened] Es war erledigt und war es nicht
    [third_hand_over] Dreimal weitergegeben
    [silence] Stille nach einem Versprechen
    [broken] Ein Versprechen wurde gebrochen
    [again] Dasselbe noch einmal in 14 Tagen
    [low_score] Eine schlechte Note
    [praise] Lob
   *[hand] Von Hand markiert
}
moment-nobody = Noch niemand hat es
moment-has = { $who } hat es
moment-due = Wenden { $by }
moment-state = { $state ->
    [open] zu wenden
    [recovered] gewendet
    [noted] notiert
   *[left] war keiner
}
moment-state-label = Wie es steht
moment-marks = von { $before } auf { $after }
moment-new = Einen Augenblick der Wahrheit markieren
moment-new-lead = Hier hat jemand die Meinung gebildet oder geändert. Was gegen uns spricht, bekommt dich und eine Zeit.
moment-what = Was es ist
moment-sign = In welche Richtung
moment-negative = Gegen den Dienst
moment-negative-hint = Es wird in einem Arbeitstag gewendet, und wessen Eindruck es war, wird danach gefragt.
moment-positive = Für den Dienst
moment-positive-hint = Es wird notiert, damit es wieder geschieht.
moment-words = Was geschah, in deinen Worten
moment-service = Dienst
moment-no-service = Keiner im Besonderen
moment-play = Was dafür vorbereitet ist
moment-no-play = Nichts
moment-mark = Markieren
moment-marked = Markiert.
moment-why = Warum es einer ist
moment-whose = Wessen Eindruck
moment-owner = Wer sich kümmert
moment-by = Bis wann
moment-about = Gespräch
moment-measured = Vorher und nachher
moment-asked = Sie wurden gefragt
moment-do = Wenden
moment-take = Ich kümmere mich
moment-taken = Es ist deins.
moment-done-words = Was getan wurde
moment-done-hint = Oder warum es keiner war. Nur eure Seite liest es; was der Mensch wissen soll, gehört ins Gespräch.
moment-turned = Gewendet: frag, wie es jetzt ist
moment-is-none = Es war keiner
moment-finished = Notiert.
moment-story = Was geschah
after-title = Wie ist es jetzt?
after-how = Zwei Klicks
after-lead = Etwas ging schief, und wir wollten es gutmachen. Ist es uns gelungen? Das fragen wir dich einmal.
after-then = Wie war es damals?
after-now = Wie ist es jetzt?
after-send = Sagen
after-done = Danke. Wer sich gekümmert hat, hört davon.
after-thanks = Du hast es gesagt. Du kannst es ändern.
after-feeling = { $n ->
    [1] Verärgert
    [2] Enttäuscht
    [3] Weder noch
    [4] Zufrieden
   *[5] Begeistert
}
journeys-title = Wege
journeys-lead = Ein Dienst, wie seine Leute ihn gehen, Halt für Halt, und wer was tut.
journeys-services = Dienste
journeys-none = Noch nicht gezeichnet
journeys-none-text = Wer den Anbieter leitet, kann ihn zeichnen: die Halte, was Leute tun und treffen, und was ungesehen getan wird.
journey-stops = { $n ->
    [0] noch nicht gezeichnet
    [one] { $n } Halt
   *[other] { $n } Halte
}
journey-stops-title = Halt für Halt
journey-lead = Was Leute tun und treffen, wo endet, was sie sehen, und wer was tut.
journey-edit = Den Weg ändern
journey-remove = Wegnehmen
journey-stage-lead = Halte in der Reihenfolge, in der Leute hinkommen; höchstens 12.
stage-title = Halt
stage-add = Halt dazu
stop-quiet = Hier hat sich in 90 Tagen nichts gewendet
stop-people = Hier hat sich in 90 Tagen die Meinung von { $n } Leuten gewendet
journey-lanes = Wer was tut
row-person = Der Mensch
row-meets = Was er trifft
row-seen = Getan, wo er es sieht
row-unseen = Ungesehen getan
row-answers = Steht dafür ein
journey-sight = Hier endet, was Leute sehen
step-done-by = { $by ->
    [provider] wir
    [user] der Mensch
   *[together] zusammen
}
step-by-hand = von Hand
step-by-machine = von einer Maschine
step-asks = , fragt { $who }
step-stage = An welchem Halt
step-what = Was getan wird
step-by = Von wem
step-responsible = Wer es tut
step-accountable = Wer dafür einsteht
step-consulted = Wer gefragt wird
step-how = Wie
step-minutes = Minuten, die es braucht
step-visible = Die Sichtlinie
step-seen = Leute sehen es
step-unseen = Leute sehen es nicht
step-add = Dazu
plays-title = Augenblicke, die kommen können, und was vorbereitet ist
plays-lead = Im Voraus markiert: wer was entscheiden darf, bis wohin, und Worte für den Anfang.
play-is = Vorbereitet: { $title }
play-moment = Der Augenblick
play-moment-hint = Zum Beispiel: das Auto steht nicht, wo es stehen soll
play-anywhere = Kein Halt im Besonderen
play-cause = Gefunden in
play-any = Allem
play-first = Ein erster Eindruck
play-decides = Wer was entscheiden darf
play-limits = Bis wohin
play-words = Worte für den Anfang
play-did = Wie es ausging
play-did-text = { $n }-mal benutzt, { $measured }-mal gemessen. Danach besser: { $share }
play-add = Dazu
play-rest = Ruhen lassen
play-use = Wieder benutzen

event-moment-late = Die Zeit, dies zu wenden, ist um.
event-moment-taken = { $who } kümmert sich.
event-moment-none = { $who } sagt: das war kein Augenblick der Wahrheit.
event-moment-turned = { $who } hat es gewendet.
event-moment-measured = Gemessen: von { $before } auf { $after }.
event-after-asked = Ist es jetzt besser? Sag es mit zwei Klicks, unter /after/{ $number }.
notice-moment = Etwas kann jemandes Meinung geändert haben: { $number }.
notice-moment_late = Die Zeit, { $number } zu wenden, ist um.
notice-after_asked = Ist es jetzt besser? Das wüssten wir gern, unter Nummer { $number }.
because-moment-reopened = Es war erledigt und war es nicht: { $n ->
    [one] einmal
   *[other] { $n }-mal
} wieder geöffnet.
because-moment-hand-over = { $n }-mal weitergegeben.
because-moment-silence = Neuigkeiten waren versprochen und kamen eine Arbeitsstunde lang nicht.
because-moment-broken = Was versprochen war, kam nicht rechtzeitig.
because-moment-again = Derselbe Mensch kam mit demselben Dienst in 14 Tagen schon { $n ->
    [one] einmal
   *[other] { $n }-mal
}.
because-moment-low-score = Sie gaben eine schlechte Note.
because-moment-praise = Sie haben gelobt.
because-moment-hand = { $who } hat es markiert.
refused-moment-over = Das ist schon getan.
invalid-moment-service = Diesen Dienst hat der Anbieter nicht.
invalid-moment-play = Das war für einen anderen Dienst vorbereitet.
invalid-mark = Wähl eines von fünf.
invalid-many-stages = Zwölf Halte sind genug. Nimm zuerst einen weg.
invalid-stage = Wähl einen Halt dieses Wegs.
invalid-done-by = Wähl, wer es tut.
invalid-minutes = Ganze Minuten.
invalid-cause = Wähl, worin es gefunden wird.
invalid-play-part = Ohne das kann niemand danach handeln.

# ---- Abweichungen von Regeln ----
departures-title = Abweichungen
departures-lead = Regeln sind da, um gehalten zu werden. Wo eine für jemanden keinen Sinn ergibt, darf man davon abweichen und sagt es.
departures-done = Was getan wurde
departures-none = Niemand ist von einer Regel abgewichen
departures-none-text = Wer es tut, sagt, warum, zu wessen Nutzen und mit welchem Risiko. Es dauert eine Minute, auch danach.
departure-new = Von einer Regel abweichen
departure-new-lead = Drei kurze Antworten. Was nicht erlaubt ist, wird in Minuten gefragt; was getan ist, wird immer festgehalten.
departure-what = Was es ist
departure-person = Für
departure-rule = Welche Regel
departure-why = Warum sie hier keinen Sinn ergibt
departure-benefit = Zu wessen Nutzen
departure-risk = Welches Risiko
departure-cost = Was es kostet
departure-cost-hint = Leer, wenn nichts
departure-when = Wann
departure-before = Ich habe es vor
departure-after = Es ist getan
departure-record = Festhalten
departure-recorded = { $standing ->
    [permitted] Es ist erlaubt und festgehalten.
    [asked] Jemand, der darf, wird jetzt gefragt.
    [refused] Hier ist es nicht erlaubt. Deine Gründe sind festgehalten, und wer für die Regel einsteht, liest sie.
   *[done_anyway] Es ist festgehalten. Jemand sieht es mit dir an, ohne Vorwurf.
}
departure-standing = { $standing ->
    [permitted] erlaubt
    [asked] jemand wird gefragt
    [refused] nicht erlaubt
   *[done_anyway] getan, wird angesehen
}
departure-end = { $ended ->
    [open] noch nicht bekannt
    [well] es ging gut aus
    [no_difference] es machte keinen Unterschied
   *[badly] es ging schlecht aus
}
departure-unreviewed = noch von niemandem angesehen
departure-time = Jemand, der darf, antwortet { $by }.
departure-time-over = Niemand hat rechtzeitig geantwortet. Entscheide, wie du es siehst, und halte fest, was du getan hast.
departure-no-blame = Dies geschah außerhalb der Regel. Angesehen wird es für die Regel, nicht gegen jemanden.
departure-who = Wer
departure-agreed = Wer zustimmte oder nicht
departure-ended = Wie es ausging
departure-review = Was gefunden wurde
departure-review-hint = Was kann die Regel lernen? Nicht: wer ist schuld.
departure-review-send = Ich habe es angesehen
departure-learns = Was die Regel lernen kann
departure-the-rule = Die Regel
departure-like = Ähnliche Fälle, und wie sie ausgingen
departure-do = Was getan werden kann
departure-decide = Was du dazu sagst
departure-decide-hint = Nötig, wenn du es nicht erlaubst
departure-yes = Es ist erlaubt
departure-no = Ist es nicht
departure-did = Ich habe es getan
departure-did-lead = Wenn du es getan hast, sag es. Es wird ohne Vorwurf angesehen.
departure-save = Speichern
departure-saved = Notiert.
rules-title = Die Regeln
rules-lead = Was jede sagt, wer für sie einsteht, wie oft sie gehalten wird, und ob man von ihr abweichen darf.
rules-none = Noch keine Regeln
rules-none-text = Wer einen Anbieter leitet, kann hier seine Regeln aufschreiben.
rules-edit = Die Regeln ändern
rule-says = Was sie sagt
rule-permits-label = Darf man von ihr abweichen?
rule-permits = { $permits ->
    [allowed] Ja
    [limited] Bis { $most }
   *[forbidden] Nein
}
rule-an-amount = zu einem Betrag
rule-how-kept = Wie oft sie gehalten wird
rule-kept = { $departed }-mal abgewichen; { $asked } fragten in 90 Tagen: gehalten bei { $low } bis { $high }
rule-kept-few = In 90 Tagen { $departed }-mal abgewichen; zu wenige fragten, um zu sagen, wie oft sie gehalten wird
rule-cost = Was Abweichungen in 90 Tagen kosteten
rule-owner = Wer für sie einsteht
rule-lead-owns = Wer den Anbieter leitet
rule-all-services = Alle
rule-title = Ihr Name
rule-agreed = Wo das vereinbart ist
rule-agreed-hint = Zum Beispiel: Vereinbarung mit dem Verkauf, Fassung 2. Nötig, wenn man von ihr abweichen darf.
rule-most = Höchstens darf eine Abweichung kosten
rule-minutes = Minuten, bis jemand, der darf, geantwortet hat
rule-active = In Kraft
rule-new = Noch eine Regel
rule-change-title = Diese Regel ändern
rule-change-is = { $n } Abweichungen in 90 Tagen, { $when }: ergibt diese Regel noch Sinn?
rule-change-answer = Was aus der Regel wird
rule-change-send = Antworten
rule-change-answered = Beantwortet: { $answer }
event-departed = { $who } ist von einer Regel abgewichen: { $rule }.
event-departure = { $who } hielt eine Abweichung fest: { $standing ->
    [permitted] erlaubt
    [asked] jemand wird gefragt
    [refused] nicht erlaubt
   *[done_anyway] getan, wird angesehen
}.
event-departure-yes = { $who } hat es erlaubt.
event-departure-no = { $who } hat es nicht erlaubt.
event-departure-did = { $who } hat es getan.
event-departure-ended = { $who } notierte, wie es ausging: { $ended ->
    [well] gut
    [no_difference] es machte keinen Unterschied
   *[badly] schlecht
}.
event-departure-reviewed = { $who } hat es angesehen.
notice-departure_asked = Jemand fragt, ob von einer Regel abgewichen werden darf: { $number }.
notice-departure_review = Eine Abweichung wartet darauf, angesehen zu werden: { $number }.
notice-departure_decided = Zu deiner Abweichung { $number } gibt es eine Antwort.
notice-rule_change = Drei ähnliche Abweichungen schlagen vor, eine Regel zu ändern: { $number }.
refused-decide = Es entscheidet, wer den Anbieter leitet oder für die Regel einsteht, und nie über Eigenes.
refused-decided = Das ist schon entschieden.
refused-not-your-departure = Wer abwich, sagt selbst, ob es geschah.
refused-own-review = Jemand anders sieht an, was du getan hast.
invalid-rule = Wähl eine Regel deines Anbieters.
invalid-permits = Sag, ob man von ihr abweichen darf.
invalid-answer-minutes = Zwischen 1 und 240 Minuten.
invalid-rule-owner = Jemand von diesem Anbieter.
invalid-ended = Sag, wie es ausging.
because-departure-allowed = es ist vereinbart, dass man darf
because-departure-within = es liegt in dem, was vereinbart ist
because-departure-forbidden = es ist nicht vereinbart
because-departure-beyond = es geht über das hinaus, was vereinbart ist

# ---- Im Vorbeigehen gehört ----
passing-title = Im Vorbeigehen gehört
passing-lead = Hat dir jemand etwas über einen Dienst gesagt, im Aufzug oder beim Essen? Gib es in den Worten weiter. Es wird beantwortet wie alles, was Leute sagen.
passing-words = Was gesagt wurde, in den Worten
passing-service = Worüber
passing-who = Wer es sagte
passing-who-hint = Such nach einem Namen. Wir fragen, bevor irgendjemand erfährt, wer es war; ohne ein Ja war es jemand.
passing-find = Suchen
passing-nobody = Das lasse ich weg
passing-is = Es war { $name }
passing-save = Weitergeben
passing-saved = Weitergegeben.
passing-list = Was gehört wurde
passing-none = Noch nichts
passing-none-text = Was deine Leute hören, steht hier, und in der Liste zum Zuhören, bis ein Mensch geantwortet hat.
passing-provider = Für wen
passing-by = { $who } sagte es
passing-somebody = Jemand sagte es
passing-asked = Wir haben gefragt, ob wir den Namen nennen dürfen
passing-noted = Was notiert wurde
passing-name-you = Dürfen wir dich nennen?
passing-name-lead = Jemand von { $provider } gab weiter, was du gesagt hast. Niemand erfährt, dass du es warst, wenn du nicht Ja sagst. Du kannst es dir anders überlegen.
passing-yes = Ja, ihr dürft mich nennen
passing-no = Nein, lasst meinen Namen weg
passing-said-yes = Du hast Ja gesagt.
passing-said-no = Du hast Nein gesagt. Dabei bleibt es, solange du nichts anderes sagst.
passing-naming-done = Notiert.
passing-answer = Antworte, in deinen eigenen Worten
passing-answer-hint = Wer es sagte, liest es, genannt oder nicht.
passing-answer-send = Antworten
passing-answered = Beantwortet.
passing-answered-not = Es ging hinaus. Die Uhr läuft weiter: das sind keine eigenen Worte.
event-passing = { $who } hat das im Vorbeigehen gehört.
event-passing-asked = Wer es sagte, wurde gefragt, ob wir den Namen nennen dürfen.
event-passing-named = { $who } sagte es und darf genannt werden.
notice-passing_asked = Jemand gab weiter, was du gesagt hast. Dürfen wir dich nennen?
why-told = du hast es gesagt
invalid-teller = Wähl jemand anders oder lass es weg.

# Was aus einer Beschwerde werden kann.
becomes-improvement = Eine Verbesserung, neu oder bekannt
becomes-moment = Ein Moment der Wahrheit
becomes-rule = Eine Regel zum Überprüfen
review-title = Eine Regel zum Überprüfen
review-lead = Was gesagt wurde, handelt von einer Regel. Wer für die Regel einsteht, hört davon und sagt, was daraus wird.
review-from = Gesagt in { $number }
review-rule = Welche Regel
review-choose = Wähle
review-words = Warum sie angesehen werden soll
review-words-hint = Was die Regel schwerer gemacht hat, und für wen. Nichts vom Gesagten wird übernommen.
review-send = Um Überprüfung bitten
review-done = Wer für die Regel einsteht, hört davon.
review-none = Hier sind noch keine Regeln festgehalten
review-none-text = Wer den Anbieter leitet, führt das Verzeichnis der Regeln.
review-asked = { $who } bat am { $when }, diese Regel anzusehen: { $words }
invalid-review-rule = Wähle eine Regel des Anbieters, mit dem gesprochen wurde.
event-rule-review = { $who } hat gebeten, die Regel „{ $rule }“ anzusehen.
notice-rule_review = Jemand bittet dich wegen { $number }, eine Regel anzusehen.
