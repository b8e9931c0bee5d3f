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
