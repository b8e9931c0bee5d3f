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

# ---- Co-design workshops ----
workshops-title = Werkstätten
workshops-text = Nutzende und Anbieter an einem Tisch: erst das Problem, dann was man tun könnte, dann was beschlossen ist.
workshops-empty = Noch keine Werkstatt
workshops-empty-text = Bevor du eine Lösung baust, frag die, die es betrifft, was ihnen geschieht.
workshop-line = { $provider }, { $when }
workshop-phase = { $phase ->
    [announced] Angekündigt
    [insights] Einsichten
    [ideas] Ideen
    [voting] Punkte
    [deciding] Beschlüsse
   *[closed] Beendet
}
workshop-plan = Eine Werkstatt planen
workshop-plan-text = Eine Auswahl derer, die es betrifft, wird eingeladen: die Hälfte aus denen, die sich dazu geäußert haben, der Rest durch das Los aus denen, die es nicht taten.
workshop-plan-part = Der Plan
workshop-plan-send = Planen und einladen
workshop-planned = Geplant. Die ersten sind eingeladen.
workshop-about = Es geht um { $number }: { $title }
workshop-title = Was ist das Problem?
workshop-title-hint = Ein Problem, keine Lösung: „Autos kommen zu spät zurück“, nicht „Strafen“.
workshop-why = Was sollten die Leute vorher wissen?
workshop-why-hint = Warum du fragst und was aus dem wird, was sie sagen.
workshop-agenda = Ablauf
workshop-agenda-hint = Ein Punkt je Zeile, die Minuten zuerst.
workshop-agenda-usual =
    10 Wer wir sind
    30 Was uns geschieht, und warum
    30 Was man tun könnte
    10 Punkte
    20 Was beschlossen ist, und wer es tut
workshop-day = Tag
workshop-time = Uhrzeit
workshop-place = Wo
workshop-place-hint = Ein Raum oder eine Adresse zum Beitreten.
workshop-provider = Wer einlädt
workshop-service = Zu welchem Dienst
workshop-no-service = Zu keinem bestimmten
workshop-whom = Für wessen Leute
workshop-everybody = Für alle
workshop-invites = Wie viele eingeladen werden
workshop-invites-hint = Sagt jemand ab, wird die nächste Person eingeladen.
workshop-dots-each = Punkte für jede Person
workshop-join = Mit einem Code dazukommen
workshop-join-text = Du brauchst kein Konto. Wer die Werkstatt leitet, nennt dir den Code.
workshop-join-send = Platz nehmen
workshop-code = Code
workshop-code-hint = Acht Buchstaben und Ziffern.
workshop-name = Wie sollen wir dich nennen?
workshop-name-hint = Das steht neben dem, was du hier sagst.
workshop-welcome = Willkommen. Du sitzt am Tisch.
workshop-when = { $host }, { $when }
workshop-beside = Über diese Werkstatt
workshop-insights = Was uns geschieht, und warum
workshop-insights-text = Einsichten kommen zuerst. Erzähl, was dir geschehen ist, nicht was gebaut werden soll.
workshop-no-insights = Noch hat niemand etwas gesagt.
workshop-insight = Was ist dir geschehen?
workshop-insight-hint = Eine Sache je Karte.
workshop-lay-insight = Auf die Tafel legen
workshop-ideas = Was man tun könnte
workshop-ideas-text = Jede Idee antwortet auf eine Einsicht.
workshop-no-ideas = Noch keine Idee.
workshop-ideas-later = Ideen öffnen sich, wenn die Einsichten da sind: Das Problem kommt vor der Lösung.
workshop-idea = Was könnte man tun?
workshop-idea-hint = Eine Idee je Karte.
workshop-choose = Wähle
workshop-which = Auf welche Einsicht antwortet sie?
workshop-lay-idea = Auf die Tafel legen
workshop-answers = Antwortet auf: { $insight }
workshop-remove = Wegnehmen
workshop-problem-first = Vorerst nur Einsichten. Ideen öffnen sich, wenn das Problem verstanden ist.
workshop-dots-hidden = Du kannst deine Punkte verschieben, bis gezählt wird. Vorher sieht niemand, wie viele wo liegen.
workshop-lay-dots = Deine Punkte
workshop-lay-dots-text = Leg sie auf die Ideen, die am meisten zählen; auch mehrere auf eine, wenn du willst.
workshop-dots-send = So liegen meine Punkte
workshop-dots-lie = So liegen deine Punkte. Du kannst sie verschieben, bis gezählt wird.
workshop-dots = { $n ->
    [one] Ein Punkt
   *[other] { $n } Punkte
}
workshop-decisions = Was beschlossen ist
workshop-decide = Einen Beschluss festhalten
workshop-decision = Was ist beschlossen, wer tut es, und bis wann?
workshop-decision-hint = Auch ein Nein, mit seinem Grund. Die Punkte werden gehört, nicht befolgt.
workshop-of-idea = Zu welcher Idee
workshop-all-of-it = Zu allem
workshop-noted = Festgehalten.
workshop-propose = Eine Verbesserung daraus machen
workshop-together = Gemeinsam erarbeitet von { $names }.
workshop-became = Was daraus wurde
workshop-photos = Fotos
workshop-no-photos = Noch kein Foto.
workshop-photo = Ein Foto der Wand oder des Tischs
workshop-photo-hint = JPEG, PNG oder WebP. Wo und wann es gemacht wurde, wird weggelassen.
workshop-photo-send = Behalten
workshop-photo-kept = Behalten.
workshop-come = Kommst du?
workshop-invited = { $state ->
    [yes] Du hast zugesagt. Wir freuen uns.
    [no] Du hast abgesagt. Du kannst es dir anders überlegen.
   *[invited] Du bist eingeladen, weil es dich betrifft.
}
workshop-yes = Ich komme
workshop-no = Ich kann nicht
workshop-said-yes = Danke. Bis dann.
workshop-said-no = Danke, dass du es sagst. Es wird jemand anderes eingeladen.
workshop-invite-state = { $state ->
    [yes] kommt
    [no] kann nicht
   *[invited] eingeladen
}
workshop-host = Du leitest sie
workshop-next = { $phase ->
    [announced] Mit Einsichten beginnen
    [insights] Ideen öffnen
    [ideas] Punkte öffnen
    [voting] Punkte zählen
   *[deciding] Beenden und allen sagen
}
workshop-opened = Der nächste Teil ist für alle offen.
workshop-code-title = Der Code
workshop-code-text = Wer kein Konto hat, kommt damit dazu:
workshop-why-title = Warum wir fragen
workshop-agenda-title = Ablauf
workshop-who = Am Tisch
workshop-seats = { $n ->
    [0] Noch sitzt niemand am Tisch.
    [one] { $names }
   *[other] { $n } Leute: { $names }
}
event-workshop-planned = Eine Werkstatt ist geplant.
event-workshop-invited = { $n } Leute sind eingeladen.
event-workshop-decided = In der Werkstatt beschlossen.
event-workshop-photo = { $who } hat ein Foto hinzugefügt.
because-workshop-phase = { $phase ->
    [insights] Begonnen: was uns geschieht, und warum.
    [ideas] Offen für Ideen.
    [voting] Offen für Punkte.
    [deciding] Die Punkte sind gezählt. Jetzt wird beschlossen.
   *[closed] Beendet. Was beschlossen ist, steht hier.
}
notice-workshop_invited = Kommst du zur Werkstatt { $number }?
notice-workshop_decided = Was in der Werkstatt { $number } beschlossen wurde, an der du teilgenommen hast.
why-workshop = weil es dich betrifft
why-took_part = weil du teilgenommen hast
refused-workshop-insights = Es sind weniger als { $n } Einsichten. Das Problem kommt vor der Lösung.
refused-workshop-ideas = Es sind weniger als { $n } Ideen, also gibt es nichts zu wählen.
refused-workshop-decisions = Halte erst fest, was beschlossen ist.
refused-workshop-closed = Diese Werkstatt ist beendet.
refused-workshop-not-begun = Sie hat noch nicht begonnen.
refused-workshop-board-closed = Die Tafel ist geschlossen: Jetzt kommen die Punkte.
refused-workshop-problem-first = Ideen öffnen sich, wenn die Einsichten da sind. Was ist dir geschehen?
refused-workshop-full = Die Tafel ist voll.
refused-workshop-no-dots = Jetzt können keine Punkte gelegt werden.
refused-workshop-not-deciding = Beschlossen wird, wenn die Punkte gezählt sind.
refused-workshop-not-invited = Du wurdest nicht eingeladen, also gibt es nichts zu antworten. Frag nach dem Code.
refused-workshop-card = Nur wer sie gelegt hat oder wer leitet, nimmt eine Karte weg.
refused-workshop-answered = Eine Idee antwortet auf diese Einsicht, also bleibt sie.
refused-workshop-slow = Das war oft. Versuch es in einer Minute noch einmal.
invalid-workshop-title = Sag in einer Zeile, was das Problem ist.
invalid-workshop-why = Ein Satz: warum du fragst.
invalid-workshop-agenda = Ein bis zwanzig Punkte, jeder mit 1 bis 480 Minuten.
invalid-workshop-place = Sag, wo.
invalid-workshop-starts = Ein Tag und eine Uhrzeit ab jetzt, innerhalb eines Jahres.
invalid-workshop-dots-each = Von 1 bis 20 Punkten.
invalid-workshop-invites = Von 0 bis 200 Leuten.
invalid-workshop-provider = Wähle, wer einlädt.
invalid-workshop-service = Wähle einen der Dienste des Anbieters.
invalid-workshop-consumer = Wähle, für wessen Leute.
invalid-workshop-about = Unter dieser Nummer steht nichts, was du lesen darfst.
invalid-workshop-code = Es gibt keine offene Werkstatt mit diesem Code.
invalid-workshop-name = Sag, wie wir dich nennen sollen, in höchstens 60 Zeichen.
invalid-workshop-card = Sag es in 1 bis { $most } Zeichen.
invalid-workshop-answers = Wähle die Einsicht, auf die sie antwortet.
invalid-workshop-dots = Du hast { $each } Punkte.
invalid-workshop-dot-idea = Wähle eine der Ideen auf dieser Tafel.
invalid-workshop-decision = Sag in einem Satz, was beschlossen ist.
invalid-workshop-photo = Wähle ein Bild: JPEG, PNG oder WebP, höchstens zehn.
