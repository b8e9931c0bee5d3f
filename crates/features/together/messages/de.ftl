# Konsultationen: eine Entscheidung wird denen vorgelegt, die sie betrifft.
consultations-title = Entscheidungen
consultations-text = Bevor wir über etwas entscheiden, das du benutzt, fragen wir. Du siehst, was offen ist, was entschieden wurde und warum.
consultations-empty = Es wird nichts entschieden
consultations-empty-text = Wenn dich eine Entscheidung betrifft, steht sie hier, bevor sie fällt.
consultations-more = Ältere
consultation-where = Wo du bist
consultation-wrong = Bevor es weitergeht, fehlt noch etwas
consultation-stage = { $stage ->
    [open] Offen
    [closed] Wird entschieden
    [decided] Entschieden
   *[review] Neu anzusehen
}
consultation-closes = Sag { $when }, was du denkst
consultation-is-closed = Geschlossen { $when }
consultation-review-on = Neu angesehen am { $date }
consultation-ways = Die Wege
consultation-for = { $spoken ->
    [one] { $count } von { $spoken } Person
   *[other] { $count } von { $spoken } Personen
}
consultation-chosen-mark = wurde gewählt
consultation-hidden = Was andere sagen, bleibt verborgen, bis geschlossen ist: So denkt jeder für sich.
consultation-too-few = Zu wenige haben gesprochen, um zu zeigen, was gesagt wurde, ohne zu zeigen, von wem.
consultation-say = Was denkst du?
consultation-change = Du hast gesprochen und kannst es noch ändern
consultation-your-way = Ich bin für
consultation-reason = Warum
consultation-named-hint = Nach dem Schluss steht dein Name daneben.
consultation-unnamed-hint = Niemand sieht deinen Namen daneben, auch nicht, wer entscheidet. Wer die Datenbank lesen kann, schon.
consultation-objection = Einwand
consultation-object = Ich wende mich gegen jeden anderen Weg
consultation-object-hint = Dazu gehört ein Grund, den immer liest, wer entscheidet; und es gibt eine Antwort, bevor entschieden wird.
consultation-send = Sagen
consultation-take-back = Zurücknehmen
consultation-said = Was gesagt wurde
consultation-answer-is = Antwort
consultation-answer-label = Deine Antwort auf den Einwand
consultation-answer-send = Antworten
consultation-decide = Entscheiden
consultation-chosen = Wir wählen
consultation-none = Keinen davon
consultation-outcome = Was entschieden wurde, und warum
consultation-outcome-hint = Die Mehrheit wird gehört, nicht befolgt: Es zählt der Grund. Alle, die gefragt wurden, erfahren es.
consultation-review = Neu ansehen am
consultation-review-hint = In einer Woche bis zwei Jahren.
consultation-tell = Entscheiden und allen sagen
consultation-decided-on = Entschieden am { $date }
consultation-look-again = Der Tag ist da, es neu anzusehen
consultation-since = Was seither geschah
consultation-since-hint = Was eintraf und was nicht.
consultation-until = Offen bis
consultation-keep = Es bleibt dabei
consultation-again = Noch einmal fragen
consultation-put = Eine Entscheidung vorlegen
consultation-put-text = Sag, was zu entscheiden ist, was man wissen sollte und welche Wege du siehst. Alle erfahren es vorher, und danach, was daraus wurde.
consultation-put-send = Fragen
consultation-title = Was zu entscheiden ist
consultation-title-hint = In einer Zeile: Wohin die Warnung vor einer späten Rückgabe geht
consultation-question = Was man wissen sollte
consultation-question-hint = Warum jetzt, was es für sie ändert, was sich nicht ändern lässt.
consultation-way = Weg { $number }
consultation-provider = Wer entscheidet
consultation-service = Welcher Service
consultation-no-service = Kein bestimmter
consultation-whom = Wen es betrifft
consultation-everybody = Alle
consultation-names = Namen neben dem, was gesagt wird
consultation-names-no = Nie
consultation-names-no-hint = Zahlen werden ab fünf Personen gezeigt, Worte ab zehn.
consultation-names-yes = Nach dem Schluss
consultation-names-yes-hint = Alle sehen, wer was gesagt hat. Das wird vorher gesagt.
consultation-is-put = Sie werden gefragt.
consultation-spoken = Danke. Du kannst es ändern, bis geschlossen wird.
consultation-taken-back = Es ist zurückgenommen.
consultation-answered = Der Einwand hat seine Antwort.
consultation-told = Alle erfahren es.
consultation-put-again = Sie werden noch einmal gefragt.

refused-consultation-closed = Es ist geschlossen: Es werden keine Stimmen mehr angenommen.
refused-consultation-open = Es ist noch offen: Lass erst alle sprechen.
refused-consultation-decided = Es ist schon entschieden.
refused-consultation-no-review = Der Tag, es neu anzusehen, ist noch nicht da.
refused-consultation-answered = Dieser Einwand hat schon eine Antwort.
refused-consultation-objections = { $count ->
    [one] Ein Einwand hat noch keine Antwort.
   *[other] { $count } Einwände haben noch keine Antwort.
}
invalid-consultation-title = Sag in einer Zeile mit höchstens 200 Zeichen, was zu entscheiden ist.
invalid-consultation-question = Sag in einem Satz oder mehr, was man wissen sollte.
invalid-consultation-ways = Nenne zwei bis acht Wege, je in einer Zeile.
invalid-consultation-short = Lass mindestens einen Tag Zeit.
invalid-consultation-long = Beende es innerhalb von 90 Tagen.
invalid-consultation-review = Wähle einen Tag in einer Woche bis zwei Jahren.
invalid-consultation-provider = Wähle, wer entscheidet.
invalid-consultation-service = Wähle einen Service dieses Anbieters.
invalid-consultation-consumer = Wähle eine Gruppe, die es gibt.
invalid-consultation-place = Wähle einen der Wege.
invalid-consultation-reason = Zu einem Einwand gehört sein Grund, in einem Satz.
invalid-consultation-reason-long = Sag es in 4.000 Zeichen.
invalid-consultation-answer = Antworte in einem Satz oder mehr.
invalid-consultation-outcome = Sag in einem Satz oder mehr, was entschieden wurde und warum.
invalid-consultation-since = Sag in einem Satz oder mehr, was seither geschah.
event-consultation-put = Eine Entscheidung wird vorgelegt
event-consultation-decided = Es ist entschieden
event-consultation-kept = Es wurde neu angesehen und bleibt
event-consultation-again = Es wird noch einmal vorgelegt
event-consultation-answered = Ein Einwand wurde beantwortet
event-consultation-reminded = Wer noch nicht gesprochen hat, wurde erinnert
event-consultation-closed = Es werden keine Stimmen mehr angenommen
event-consultation-review = Der Tag ist da, es neu anzusehen
notice-consulted = Eine Entscheidung betrifft dich: { $number }. Sag, was du denkst.
notice-consultation_reminder = { $number } schließt bald, und du hast noch nicht gesprochen.
notice-consultation_closed = { $number } ist geschlossen: Es wurde gesprochen.
notice-consultation_review = Es ist Zeit, { $number } neu anzusehen.
notice-decided = { $number } ist entschieden.
notice-objection_answered = Dein Einwand zu { $number } hat eine Antwort.
why-consulted = weil es dich betrifft
why-spoke = weil du gesagt hast, was du denkst
why-objected = weil du einen Einwand hattest
