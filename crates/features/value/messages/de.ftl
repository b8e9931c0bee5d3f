# Nutzen: was die Seiten dieses Raums gemeinsam haben.
value-where = Wo du bist

## Die Beratung: jemand, der beide Seiten kennt, wird gebucht.
consult-title = Beratung
consult-question = Könnten wir das anders nutzen und mehr erreichen?
consult-text = Sprich mit jemandem, der deine Arbeit kennt und unsere. Kein Formular, keine Kategorie: Sag, was du erreichen willst, und wir sehen es uns gemeinsam an.
consult-tabs = Beratung
consult-tab-book = Gespräch buchen
consult-tab-mine = Deine
consult-tab-hosts = Wer gebucht werden kann
consult-which = Zu welchem Service?
consult-no-services = Es gibt noch keinen Service
consult-no-services-text = Sobald es einen gibt, kannst du hier darüber sprechen.
consult-hosts-there = Kann gebucht werden
consult-who = Mit wem du sprichst
consult-who-text = Wer an der Reihe ist, oder wen du schon kennst.
consult-nobody = Für diesen Service hat noch niemand Zeiten angegeben. Setz dich auf die Liste: Wir sehen, dass du fragst, und melden uns.
consult-book = Gespräch buchen
consult-topic = Was willst du erreichen?
consult-topic-hint = In deinen Worten. Wer mit dir spricht, liest es vorher.
consult-topic-title = Worum es geht
consult-when = Wann
consult-walk-in = Jetzt: komm vorbei
consult-no-wait = Keine Wartezeit.
consult-wait = Etwa { $time } Wartezeit.
consult-ahead = { $count ->
    [0] Niemand ist vor dir.
    [one] Eine Person ist vor dir.
   *[other] { $count } Personen sind vor dir.
}
consult-free = { $count ->
    [one] Eine Person ist frei
   *[other] { $count } Personen sind frei
}
consult-list = Nichts davon: Setz mich auf die Liste
consult-list-now = { $count ->
    [0] Wird ein Termin frei, halten wir ihn einige Stunden für dich.
    [one] Eine Person wartet. Wird ein Termin frei, halten wir ihn einige Stunden für dich.
   *[other] { $count } Personen warten. Wird ein Termin frei, halten wir ihn einige Stunden für dich.
}
consult-same-legend = Mit wem
consult-same = Mit jemandem, mit dem ich schon gesprochen habe
consult-same-hint = Wenn diese Person dann frei ist; sonst mit der, die an der Reihe ist.
consult-send = Buchen
consult-is-booked = Das ist abgemacht. Eine Einladung kommt per Mail.
consult-is-off = Abgesagt. Wer kommen sollte, erfährt es.
consult-is-taken = Fang an: Die Person erfährt, dass sie an der Reihe ist.
consult-is-missed = Notiert. Es zählt bei niemandem.
consult-is-noted = Die Notiz ist geschrieben, ihr habt sie beide.
consult-mine = Deine Gespräche
consult-mine-text = Was du gebucht hast, was du führst, und was du daraus schuldest.
consult-waiting = Wer auf dich wartet
consult-talks = Gespräche
consult-none = Du hast noch kein Gespräch
consult-none-text = Buch jemanden, der beide Seiten kennt.
consult-since = Wartet seit
consult-stage = { $stage ->
    [waiting] Auf der Liste
    [offered] Ein Termin ist reserviert
    [booked] Gebucht
    [queued] Vorbeigekommen
    [held] Geführt
    [no_show] Niemand kam
   *[cancelled] Abgesagt
}
consult-summary = Gespräch über { $service }
consult-queue = { $count ->
    [0] Du bist als Nächstes dran. Etwa { $time } Wartezeit.
    [one] Eine Person ist vor dir. Etwa { $time } Wartezeit.
   *[other] { $count } Personen sind vor dir. Etwa { $time } Wartezeit.
}
consult-next = Du bist als Nächstes dran.
consult-nobody-in = Gerade ist niemand da. Du behältst deinen Platz.
consult-kept = Ein Termin wurde frei: { $at }. Er ist { $until } für dich reserviert.
consult-asked-by = Gefragt von
consult-host = Gesprächspartner
consult-acts = Was du tun kannst
consult-accept = Diesen Termin nehmen
consult-take = Gespräch beginnen
consult-calendar = In deinen Kalender
consult-no-show = Es kam niemand
consult-cancel-why = Warum (darf leer bleiben)
consult-cancel = Absagen
consult-note = Was daraus wurde
consult-note-write = Schreib, was daraus wurde
consult-note-lead = Ihr bekommt sie beide. Was wer bis zu einem Tag tut, ist ein Versprechen: Wer es gibt, wird erinnert.
consult-note-send = Notiz schreiben
consult-aim = Was du erreichen willst
consult-saw = Was wir gesehen haben
consult-agreed = { $at }. Was einer von euch tut
consult-agreed-who = Wer
consult-agreed-by = Bis wann
consult-ends-in = Es endet in
consult-ending = { $ending ->
    [value_case] Einem Nutzenfall
    [improvement] Einer Verbesserung
    [request] Einer Anfrage
   *[no] Einem Nein mit Begründung
}
consult-ending-hint = { $ending ->
    [value_case] Wert, gemessen zu werden: Nutzer und Anbieter tragen ihn gemeinsam
    [improvement] Etwas, das wir besser machen sollten
    [request] Etwas, das jetzt zu tun ist: Der Desk bekommt es
   *[no] Besser gesagt als offen gelassen
}
consult-words = In Worten
consult-words-hint = Die Begründung eines Neins, in einem Satz; bei einer Anfrage, was gebraucht wird.
consult-became = Daraus wurde
consult-open-case = Nutzenfall anlegen
consult-open-improvement = Verbesserung vorschlagen
consult-mail-off = Abgesagt: Gespräch über { $service }
consult-mail-off-text = Das Gespräch mit { $who } am { $at } ist abgesagt.
consult-mail-text = Du sprichst mit { $who } am { $at }.
consult-mail-button = Öffnen
consult-mail-why = weil es dein Gespräch ist
host-title = Wer gebucht werden kann
host-text = Jede Person sagt, welche Arbeit sie kennt und wann sie da ist. Es geht reihum; zu wem niemand kam, dem zählt es nicht.
host-list = Gesprächspartner
host-none = Noch kann niemand gebucht werden
host-none-text = Fang mit dir an: Eine Stunde in der Woche genügt.
host-new = Jemand Neues
host-form = Wann und wofür
host-form-text = Die Zeiten gelten nach der Uhr des Anbieters; seine Feiertage zählen.
host-every-service = Jeder Service
host-served = { $count ->
    [0] noch kein Gespräch
    [one] ein Gespräch
   *[other] { $count } Gespräche
}
host-off = Gerade nicht
host-walk-in-short = Nimmt, wer vorbeikommt
host-who = Wer
host-service = Zu welchem Service
host-knows = Welche Arbeit die Person kennt
host-knows-hint = Beide Seiten: Vier Jahre im Vertrieb, betreut jetzt das Carsharing.
host-hours-hint = Etwa 9:00-11:00, 14:00-15:00. Leer, wenn niemand da ist.
host-minutes = Minuten je Gespräch
host-room = Raum
host-link = Adresse eines Anrufs
host-link-hint = Sie beginnt mit https://
host-ways = Vorbeikommen
host-walk-in = Nimmt in diesen Zeiten, wer vorbeikommt
host-walk-in-hint = Wer kommt, sieht die Wartezeit.
host-state = Jetzt
host-active = Kann gebucht werden
host-save = Speichern
host-saved = Gespeichert.

## Was jemand bis zu einem Tag schuldet.
owed-yours = Was du schuldest
owed-you = du
owed-title = Was abgemacht wurde
owed-who = Wer
owed-by = Bis wann
owed-words = Was daraus wurde
owed-done = Es ist erledigt
owed-done-title = Ist es erledigt?
owed-said = Gesagt. Wer dabei war, erfährt es.
owed-is-done = Erledigt
owed-is-late = Spät erledigt
owed-over = Überfällig
owed-open = Offen

## Was abgelehnt wird, und warum.
refused-consult-not-kept = Gerade ist nichts für dich reserviert.
refused-consult-not-yet = Das Gespräch hat noch nicht begonnen.
refused-consult-no-talk = Es gibt noch kein Gespräch mit einer Zeit.
refused-consult-over = Dieses Gespräch ist vorbei.
refused-consult-taken = Jemand war schneller. Nimm einen anderen Termin oder die Liste.
refused-consult-too-soon = Niemand könnte es rechtzeitig sehen. Nimm einen späteren Termin oder komm vorbei.
refused-consult-too-far = Termine gibt es höchstens zwei Wochen im Voraus.
refused-consult-engaged = Du hast zu dieser Zeit ein anderes Gespräch.
refused-consult-nobody-in = Gerade ist niemand da, der spontan Zeit hat.
refused-consult-waits-already = Du wartest schon darauf.
refused-consult-own = Es ist dein eigenes. Das tut jemand anderes.
refused-consult-not-yours = Es ist für jemand anderen reserviert.
refused-consult-no-host = Nur wer für diesen Service gebucht werden kann, beginnt ein Gespräch.
refused-consult-busy = Du hast gerade ein Gespräch.
refused-owed-done = Es ist schon erledigt.
invalid-owed-words = Sag in höchstens 1.000 Zeichen, was daraus wurde.
invalid-consult-service = Wähl einen Service dieses Anbieters.
invalid-consult-topic = Sag in höchstens 4.000 Zeichen, worum es geht.
invalid-consult-how = Wähl eine Zeit oder die Liste.
invalid-consult-knows = Sag in höchstens 400 Zeichen, welche Arbeit die Person kennt.
invalid-consult-minutes = Ein Gespräch hat 10 bis 120 Minuten.
invalid-consult-link = Eine Adresse beginnt mit https://
invalid-consult-place = Gib einen Raum an oder die Adresse eines Anrufs.
invalid-consult-room = Ein Raum, in höchstens 400 Zeichen.
invalid-consult-hours = Zeiten schreibt man wie 9:00-11:00, 14:00-15:00.
invalid-consult-note = Sag es in einigen Worten, höchstens 8.000 Zeichen.
invalid-consult-many = Zwölf Dinge sind das Meiste für ein Gespräch.
invalid-consult-agreed = Sag in höchstens 1.000 Zeichen, was getan wird.
invalid-consult-due = Ein Tag ab morgen, innerhalb eines Jahres.
invalid-consult-no = Ein Nein hat seine Begründung: einen Satz.
invalid-consult-request = Sag in einigen Worten, was gebraucht wird.
invalid-consult-no-desk = Der Desk nimmt hier gerade nichts an.

## Was geschah, auf den Verläufen.
event-owed = Es wurde abgemacht, bis { $due }
event-owed-soon = Es ist { $due } fällig.
event-owed-out = Die Zeit dafür ist um: { $due }.
event-owed-late = Es ist seit { $due } überfällig. Die Leitung weiß es.
event-owed-done = Es ist erledigt
event-consult-booked = Gebucht für { $at } mit { $host }
event-consult-queued = Vorbeigekommen
event-consult-waits = Auf der Liste
event-consult-cancelled = Abgesagt
event-consult-offered = Der Termin am { $at } ist bis { $until } reserviert
event-consult-taken = { $host } hat das Gespräch begonnen
event-consult-no-show = Niemand kam
event-consult-lapsed = Der Termin wurde nicht rechtzeitig genommen
event-consult-held = Das Gespräch wurde geführt
notice-owed = Du schuldest etwas aus { $number }.
notice-owed_done = { $number } ist erledigt.
notice-consult_booked = Du führst { $number }.
notice-consult_waits = Jemand wartet auf ein Gespräch: { $number }.
notice-consult_cancelled = { $number } ist abgesagt.
notice-consult_offered = Ein Termin ist für dich reserviert: { $number }.
notice-consult_taken = Du bist dran: { $number }.
notice-consult_missed = Bei { $number } hast du gefehlt.
notice-consult_held = Was aus { $number } wurde, ist geschrieben.
why-hosts = weil du gebucht werden kannst
why-waits = weil du darauf wartest
why-agreed = weil du dabei warst

## Nutzenfälle: Nutzer und Anbieter tragen einen gemeinsam.
case-title = Nutzenfälle
case-text = Lohnt es sich? Die erste Frage ist, wie es den Menschen hilft, für die deine Organisation da ist. Nutzer und Anbieter tragen einen Fall gemeinsam.
case-new = Neuer Nutzenfall
case-new-text = Erst was am Service wackelt, dann was er bringen könnte, dann woran ihr beide seht, ob er es tat.
case-list = Fälle
case-none = Es gibt noch keinen Fall
case-none-text = Ein Fall beginnt mit einem Gespräch, einer Anfrage oder einer Idee, was der Service bringen könnte.
case-more = Ältere
case-stage = { $stage ->
    [draft] Wird geschrieben
    [running] Läuft
   *[ended] Vorbei
}
case-service = Mit welchem Service?
case-go-on = Weiter
case-open-it = Fall anlegen
case-opened = Er ist angelegt. Jetzt unterschreibt ihr beide.
case-comes-from = Er kommt von: { $title }
case-client = Wie hilft das den Menschen, für die deine Organisation da ist?
case-client-hint = Den Menschen draußen: Was wird für sie besser?
case-name = In einer Zeile
case-hypothesis = Was ihr glaubt
case-hypothesis-hint = Wenn wir das tun, wird jenes besser, weil …
case-cost = Was es kostet
case-cost-hint = Geld und Stunden, auf beiden Seiten.
case-measures = Was gemessen wird
case-measure = Messgröße
case-measure-at = { $at }. Was ihr messt
case-measure-hint = Etwas, das ihr heute schon zählen könnt: Besuche, die zu spät kamen
case-unit = Worin
case-baseline = Wie es ist
case-aim = Wie es sein soll
case-way = { $share } % des Wegs
case-user = Verantwortlich auf deiner Seite
case-user-hint = Die Adresse. Die Person nutzt den Service und ist nicht für ihn da.
case-server = Verantwortlich beim Anbieter
case-faults = Was am Service gerade wackelt
case-faults-lead = Das Wichtigste zuerst: Behebt es, oder seid euch einig, dass es warten kann, und sagt warum.
case-no-faults = Nichts ist als kaputt bekannt, und kein Versprechen ist überfällig.
case-incident = Bekannte Störung
case-late = { $count ->
    [one] Ein Versprechen ist überfällig: { $promise }
   *[other] { $count } Versprechen sind überfällig: { $promise }
}
case-steps = Schritte
case-steps-lead = Jeder braucht das Wort von euch beiden.
case-step = { $step ->
    [agree] Vereinbart
    [review_3] Nach 3 Monaten
    [review_6] Nach 6 Monaten
    [review_12] Nach 12 Monaten
   *[end] Das Ende
}
case-signed-by = { $name } am { $date }
case-both = Beide haben unterschrieben
case-one = Eine Unterschrift fehlt
case-open = Offen
case-due = Fällig am { $date }
case-edit = Neu schreiben
case-edit-text = Wer unterschrieben hat, liest es noch einmal und unterschreibt neu.
case-save = Speichern
case-saved = Gespeichert.
case-sign = { $step ->
    [agree] Zustimmen
    [end] Dem Ende zustimmen
   *[review] Dem Ergebnis zustimmen
}
case-sign-first = Mit deinem Wort allein ist noch nichts entschieden: Auch die andere Seite unterschreibt.
case-sign-second = Die andere Seite hat unterschrieben. Mit deinem Wort ist es entschieden.
case-sign-go = Unterschreiben
case-signed = Du hast unterschrieben.
case-waits = { $step ->
    [agree] Du hast unterschrieben. Er läuft, sobald die andere Seite es auch hat.
    [end] Du hast das Ende unterschrieben. Es ist vorbei, sobald die andere Seite es auch hat.
   *[review] Du hast das Ergebnis unterschrieben. Es gilt, sobald die andere Seite es auch hat.
}
case-accept = Was wackelt, kann warten
case-accept-hint = Ihr müsst es beide so sehen.
case-accept-words = Warum es warten kann
case-report = { $step ->
    [end] Früher beenden
   *[review] Schreib, was herauskam
}
case-report-lead = Dann unterschreibt ihr beide. Was danach geändert wird, wird neu unterschrieben.
case-words = Was eintraf und was nicht
case-end-words = Warum es endet
case-report-go = Speichern
case-reported = Gespeichert. Jetzt unterschreibt ihr beide.
case-owed = Was versprochen wurde
case-chain = Woher er kommt, was daraus wurde
refused-case-over = Dieser Fall ist vorbei.
refused-case-order = Ein anderer Schritt kommt zuerst.
refused-case-signed = Du hast schon unterschrieben. Jetzt ist die andere Seite dran.
refused-case-unwritten = Schreib zuerst, was herauskam.
refused-case-faults = { $count ->
    [one] Ein Fehler des Service ist offen. Behebt ihn, oder sagt, warum er warten kann.
   *[other] { $count } Fehler des Service sind offen. Behebt sie, oder sagt, warum sie warten können.
}
refused-case-faults-other = Es ist mehr kaputt, als { $who } hingenommen hat. Das muss diese Person noch einmal ansehen.
refused-case-agreed = Beide haben zugestimmt. Was dort steht, bleibt.
refused-case-second-signature = Nicht bevor beide den Fall unterschrieben haben.
refused-case-owners = Das tun nur die beiden Verantwortlichen.
refused-owed-within = Es endet mit dem, wozu es gehört.
invalid-case-title = Eine Zeile, in höchstens 160 Zeichen.
invalid-case-client = Sag in einem Satz, wie es den Menschen hilft, für die deine Organisation da ist.
invalid-case-hypothesis = Sag in einem Satz, was ihr glaubt.
invalid-case-cost = Sag, was es kostet.
invalid-case-measures = Mindestens eine Messgröße, höchstens fünf.
invalid-case-measure = Sag, was ihr messt.
invalid-case-figure = Eine Zahl, etwa 12 oder 12,5.
invalid-case-aim = Eine Zahl, die nicht die vom Anfang ist.
invalid-case-service = Wähl einen Service.
invalid-case-user = Jemand, der den Service nutzt und nicht für ihn da ist.
invalid-case-server = Jemand, der für den Anbieter da ist.
invalid-case-from = Wir finden nicht, wovon er kommt.
invalid-case-accept = Sag in einem Satz, warum es warten kann.
invalid-case-words = Sag in einem Satz oder mehr, was herauskam.
event-case-opened = Ein Nutzenfall wurde angelegt
event-case-rewritten = Der Fall wurde neu geschrieben
event-case-rewritten-unsigned = Der Fall wurde neu geschrieben; wer unterschrieben hatte, liest ihn noch einmal
event-case-signed = Eine Seite hat unterschrieben
event-case-taken = Beide haben unterschrieben
event-case-reported = Was herauskam, ist geschrieben
notice-case_opened = Du trägst einen Nutzenfall: { $number }.
notice-case_changed = { $number } wurde geändert. Lies und unterschreib.
notice-case_signed = Die andere Seite hat { $number } unterschrieben.
notice-case_taken = Beide haben { $number } unterschrieben.
why-owns_case = weil du ihn trägst
owed-not-needed = Nicht mehr nötig

## Welche Entscheidungen über einen Service wen brauchen.
decisions-title = Entscheidungen, die euch brauchen
decisions-text = Bevor diese Entscheidungen über { $service } fallen, werden die gefragt, die sie betreffen.
decisions-none = Noch steht hier nichts
decisions-none-text = Wer den Anbieter leitet, schreibt hier auf, welche Entscheidungen ohne wen nicht fallen.
decisions-list = Die Liste
decisions-ask = Ihnen vorlegen
decisions-needs-users = Nutzer
decisions-needs-customers = Kunden
decisions-needs-provider = den Anbieter
decisions-needs = Nicht ohne { $whom }
decisions-edit = Liste ändern
decisions-edit-lead = Je eine Zeile. Leere Zeilen fallen weg.
decisions-line = { $at }. Entscheidung
decisions-whom = Nicht ohne
decisions-save = Liste speichern
decisions-saved = Die Liste ist gespeichert.
decisions-asked = Was vorgelegt wurde
decisions-all = Alle Entscheidungen zu diesem Service
invalid-decision-title = Eine Zeile, in höchstens 160 Zeichen.
invalid-decision-whom = Sag, wer gebraucht wird.
invalid-decision-many = Zwanzig sind das Meiste.
event-decisions-listed = Es wurde aufgeschrieben, welche Entscheidungen wen brauchen

## Kunden: wer einen Service für seine Organisation bestellt.
customer-title = Kunden
customer-text = Wer einen Service bestellt, wird selbst gefragt und sieht die Versprechen neben dem, was Nutzer fühlen und sagen.
customer-list = Services und Kunden
customer-none = Noch ist niemand genannt
customer-none-text = Wer einen Anbieter leitet, nennt, wer einen Service für wen bestellt. Von da an sprechen sie miteinander, mindestens alle 90 Tage.
customer-new = Kunden nennen
customer-new-text = Wer einen Service bestellt und wer für ihn einsteht.
customer-service = Service
customer-consumer = Für wen
customer-person = Wer bestellt
customer-person-hint = Die Adresse. Die Person ist dort Kunde oder handelt für diese Organisation.
customer-owner = Wer dafür einsteht
customer-renewal = Die Vereinbarung endet am
customer-renewal-hint = Sechzig Tage davor wird ein Gespräch vorgeschlagen. Darf leer bleiben.
customer-save = Speichern
customer-saved = Gespeichert. Von jetzt an sprecht ihr miteinander, mindestens alle 90 Tage.
customer-report-title = { $service }: wie es läuft
customer-report-span = Vom { $from } bis { $to }
customer-report-numbers = Drei Zahlen
customer-report-kept = Gehaltene Versprechen gegenüber deinen Leuten
customer-report-feeling = Zufriedene Nutzer
customer-report-feeling-whose = Was Nutzer fühlen, ist von allen, die den Service nutzen: Kleinere Gruppen werden nicht gezeigt, damit niemand erkannt wird.
customer-report-improved = Verbesserungen
customer-report-delivered = { $done } umgesetzt, { $open } in Arbeit
customer-report-share = { $share } (zwischen { $low } und { $high }, von { $n })
customer-report-none = noch ist keines entschieden
customer-report-too-few = nicht genug Antworten, um Menschen zu schützen
customer-report-over = über 85 % (von { $n })
customer-report-under = unter 15 % (von { $n })
customer-report-voices = Drei Stimmen
customer-report-voices-lead = Nur was offen gesagt wurde.
customer-report-no-voices = Noch hat niemand etwas offen gesagt.
customer-report-decisions = Drei Entscheidungen
customer-report-no-decisions = Nichts wartet auf deine Entscheidung.
customer-report-sign = Unterschreiben oder nicht: { $title }
customer-report-plan = Gib dem nächsten Gespräch seinen Tag
customer-report-owed = Du schuldest bis { $date }: { $words }
customer-report-decide = Nicht ohne dich: { $title }
customer-report-processed = Was aus dem Gesagten wurde
customer-report-processing = { $opened } kamen herein, { $answered } hat ein Mensch beantwortet, { $declined } wurden mit Grund abgelehnt, { $delivered } umgesetzt.
customer-report-is-done = Umgesetzt
customer-report-in-work = In Arbeit
customer-report-talks = Gespräche
customer-report-talk-at = Ihr sprecht am { $date }.
customer-report-talk-open = Ein Gespräch ist vorgeschlagen und hat noch keinen Tag.
customer-report-talk-by = Ihr sprecht spätestens am { $date } wieder.
customer-report-wish = Ich möchte sprechen
customer-report-take = Zum Mitnehmen
customer-report-pdf = Als PDF
customer-report-mail = Schick es mir per Mail
customer-report-mailed = Es ist unterwegs.
customer-report-open = Öffnen
customer-report-why = weil du darum gebeten hast
customer-report-file = bericht.pdf
talk-title = Gespräch über { $service }
talk-stage = { $stage ->
    [proposed] Vorgeschlagen
    [planned] Hat seinen Tag
   *[held] Geführt
}
talk-reason = { $reason ->
    [incident] Nach einer Störung
    [moments] Nach vielen Augenblicken, die zählen
    [launch] Nach dem Start des Service
    [renewal] Bevor die Vereinbarung endet
    [wish] Jemand möchte es
   *[silence] Nach 90 Tagen ohne eines
}
talk-wished = Ein Gespräch ist vorgeschlagen. Gib ihm seinen Tag.
talk-plan = Wann und wo
talk-plan-lead = Jeder von euch sagt es und kann es ändern.
talk-plan-go = Speichern
talk-planned = Es hat seinen Tag. Ihr erfahrt es beide.
talk-when = Wann
talk-day = Tag
talk-time = Uhrzeit
talk-place = Wo
talk-minutes = Protokoll
talk-agreed = Was abgemacht wurde
talk-write = Schreib das Protokoll
talk-write-lead = Was wer bis zu einem Tag tut, ist ein Versprechen: Wer es gibt, wird erinnert.
talk-write-go = Protokoll speichern
talk-noted = Das Protokoll ist geschrieben, ihr habt es beide.
refused-talk-planned = Ein Gespräch ist schon geplant.
refused-talk-held = Dieses Gespräch wurde geführt.
refused-talk-not-yet = Es hat noch nicht begonnen.
refused-talk-provider = Das Protokoll schreibt die Seite des Anbieters.
invalid-customer-service = Wähl einen Service.
invalid-customer-consumer = Wähl, für wen.
invalid-customer-person = Jemand, der für diese Organisation bestellt oder handelt.
invalid-talk-day = Ein Tag und eine Uhrzeit ab jetzt, innerhalb von 90 Tagen.
invalid-talk-place = Sag in höchstens 400 Zeichen, wo.
invalid-talk-minutes = Sag in einem Satz oder mehr, was gesagt wurde.
event-talk-proposed = Ein Gespräch ist vorgeschlagen
event-talk-planned = Es ist am { $at }
event-talk-held = Das Gespräch wurde geführt
notice-talk_proposed = Ein Gespräch ist vorgeschlagen: { $number }.
notice-talk_planned = { $number } hat seinen Tag.
notice-talk_held = Das Protokoll von { $number } ist geschrieben.
why-customer = weil du es bestellst oder dafür einstehst

## Danke: was jemand für einen Service tat, und wer es sagt.
thanks-title = Danke
thanks-text = Was du für einen Service getan hast, zuerst für dich. Andere sehen es nur, wenn du es willst, und es gibt keinen Rang.
thanks-thank = Jemandem danken
thanks-service = Für welchen Service
thanks-to = Wem
thanks-to-hint = Die Adresse.
thanks-for = Was die Person tat
thanks-deed = { $deed ->
    [answered] Geantwortet, sodass es half
    [tested] Etwas ausprobiert
    [explained] Etwas erklärt
    [reported] Gemeldet, was sich bestätigte
   *[took_part] Mitgemacht
}
thanks-badge = { $deed ->
    [answered] Antwortet
    [tested] Probiert aus
    [explained] Erklärt
    [reported] Sieht, was ist
   *[took_part] Macht mit
}
thanks-words = In deinen Worten
thanks-send = Danke sagen
thanks-sent = Die Person erfährt es.
thanks-own = Deins
thanks-none = Noch hat dir hier niemand gedankt
thanks-none-text = Es beginnt mit einer Antwort, die jemandem half.
thanks-standing = { $points } Punkte. In einem Jahr verblassen sie auf die Hälfte.
thanks-taken = Zurückgenommen
thanks-show = Andere dürfen es sehen
thanks-hide = Niemandem zeigen
thanks-changed = Geändert.
thanks-taken-back = Zurückgenommen.
thanks-of = Danke: { $service }
thanks-of-text = Wer geholfen hat und es dich sehen lässt. In der Reihenfolge der Namen.
thanks-people = Menschen
thanks-nobody = Hier wird niemand gezeigt
thanks-nobody-text = Wer geholfen hat, steht hier nur, wenn die Person es selbst will.
reward-title = Belohnungen
reward-text = Erst wird ein Budget zurückgelegt; was versprochen ist, wird gegeben.
reward-name = Wofür
reward-budget = Budget
reward-currency = Währung
reward-save = Zurücklegen
reward-saved = Es ist zurückgelegt.
reward-spent = { $spent } von { $budget } versprochen
benefit-title = Was versprochen und gegeben wurde
benefit-text = Wer über Verträge entscheidet oder hier arbeitet, könnte ein Interesse haben: Dann stimmt eine zweite Person zu, bevor etwas gegeben wird.
benefit-yours = Was dir versprochen wurde
benefit-from = Aus welchem Budget
benefit-to = Wem (Adresse)
benefit-what = Was
benefit-amount = Wert
benefit-promise = Versprechen
benefit-promised = Versprochen
benefit-interest = Braucht eine zweite Person
benefit-given = Gegeben am { $date }
benefit-second = Zustimmen: { $name }
benefit-give = An { $name } gegeben
benefit-is-promised = Es ist versprochen und verzeichnet.
benefit-is-seconded = Du hast zugestimmt.
benefit-is-given = Es ist gegeben und verzeichnet.
refused-thanks-taken = Es ist schon zurückgenommen.
refused-benefit-own = Niemand verspricht oder gibt sich selbst etwas.
refused-benefit-budget = So viel ist im Budget nicht mehr übrig.
refused-benefit-interest = Es könnte ein Interessenkonflikt sein: Zuerst stimmt eine zweite Person zu.
refused-benefit-second = Jemand anderes als wer es versprach und wer es bekommt.
refused-benefit-given = Es wurde schon gegeben.
invalid-thanks-own = Niemand dankt sich selbst.
invalid-thanks-person = Wir finden niemanden mit dieser Adresse.
invalid-thanks-words = Sag in einigen Worten, was es war, in höchstens 500 Zeichen.
invalid-thanks-deed = Dass etwas ausprobiert wurde oder sich bestätigte, sagt, wer für den Anbieter da ist.
invalid-reward-title = Eine Zeile, in höchstens 160 Zeichen.
invalid-reward-budget = Ein Betrag, etwa 500 oder 500,50.
invalid-reward-currency = Drei Großbuchstaben, etwa EUR.
invalid-benefit-words = Sag in höchstens 500 Zeichen, was es ist.
event-thanked = Jemandem wurde gedankt
notice-thanked = Dir wurde gedankt: { $number }.
why-did_it = weil du es warst
