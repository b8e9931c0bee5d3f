# Der Griff auf jeder Seite.
say-handle = Wie ist es? Sag es uns
say-title = Wie ist es?
say-lead = { $name } liest es und antwortet.
say-lead-service = Wer { $name } betreibt, liest es und antwortet.
say-lead-open = Wen es angeht, der liest es und antwortet.
say-question = Wie war es hier?
say-only-words = Nur Worte
say-upset = Schlecht
say-let-down = Nicht gut
say-neither = Geht so
say-pleased = Gut
say-delighted = Sehr gut
say-choose = Wähle
say-about-whom = Um wen geht es?
say-effort = Wie viel Mühe hat es dich gekostet?
say-effort-none = Keine
say-effort-little = Wenig
say-effort-some = Etwas
say-effort-much = Viel
say-effort-too-much = Zu viel
say-words = Was möchtest du sagen?
say-words-hint = So viel oder so wenig du magst. Auch Lob ist willkommen.
say-name = Mit deinem Namen?
say-signed = Mit meinem Namen, { $name }
say-signed-reason = Ein Mensch antwortet dir, bis zu einer Zeit, die wir dir sagen.
say-signed-guest = Mit meinem Namen
say-signed-guest-reason = Melde dich zuerst an; dann bekommst du eine eigene Antwort.
say-unsigned = Ohne meinen Namen
say-unsigned-reason = Wer antwortet, liest deine Worte ohne Namen und Stunde. Deine Noten werden nur mit denen anderer zusammen gezeigt. Die Antwort steht auf der öffentlichen Seite, denn wir können dich nicht erreichen.
say-send = Senden
say-summary = Das konnten wir noch nicht nehmen
say-done-signed = Danke. Ein Mensch antwortet dir hier.
say-thanks = Danke
say-thanks-text = Es ist ohne deinen Namen angekommen. Was in Worten gesagt wird, beantwortet ein Mensch; die Antwort steht auf unserer öffentlichen Seite, dort steht auch, wie wir mit allem umgehen, was gesagt wird.
say-home = Zur Eingangstür
say-policy = Alles, was in Worten gesagt wird, beantwortet ein Mensch.

# Die Seite dessen, was jemand gesagt hat.
saying-crumbs = Wo du bist
saying-somebody = Jemand ohne Namen
saying-unsigned = ohne Namen
saying-batch = { $n ->
    [one] eine Antwort, freigegeben
   *[other] { $n } Antworten, zusammen freigegeben
}
saying-about = gesagt auf { $about }
saying-due = Die Antwort eines Menschen ist { $when } versprochen.
saying-late = Die Antwort eines Menschen war { $when } versprochen. Sie ist überfällig.
saying-answered = Ein Mensch hat { $when } geantwortet.
saying-chain = Woher es kam, und was daraus wurde
saying-answer = Antworten
saying-words = Deine Antwort
saying-hint = In deinen eigenen Worten: Textbausteine gehen hinaus, aber die Uhr läuft weiter.
saying-send = Antwort senden
saying-take = Ich kümmere mich
saying-give-back = Zurückgeben
saying-taken = Es ist jetzt deins.
saying-given-back = Jetzt hat es niemand Bestimmtes.
saying-more = Ist es nicht erledigt, oder gibt es mehr?
saying-more-words = Was fehlt noch?
saying-more-hint = Dann wartet es wieder auf eine Antwort, mit einer neuen Zeit.
saying-more-send = Mehr sagen
saying-more-done = Danke. Es wartet wieder auf eine Antwort.
saying-erased = Diese Worte wurden gelöscht.
saying-note = Nur der Anbieter sieht das
saying-seen-both = du und der Anbieter sehen das
saying-seen-desk = wer antwortet, sieht das
event-answers-released = { $question ->
    [effort] { $n } Antworten zur Mühe wurden zusammen freigegeben. Sag allen ein Wort dazu.
   *[other] { $n } Antworten dazu, wie es war, wurden zusammen freigegeben. Sag allen ein Wort dazu.
}
invalid-saying-long = Höchstens 10 000 Zeichen passen.
invalid-feeling = Wähle eine der fünf.
invalid-nothing-said = Wähle ein Gesicht oder sag etwas.
refused-only-who-said-it = Mehr sagen kann nur, wer es gesagt hat. Du kannst antworten.

# Was auf Antwort wartet.
nav-listening = Zuhören
listening-title = Zuhören
listening-lead = Alles, was auf die eigenen Worte eines Menschen wartet: Gesagtes, schlechte Noten, Beschwerden und Meldungen. Was zuerst fällig ist, steht oben.
listening-state = Wie weit
listening-open = Wartet
listening-answered = Beantwortet
listening-released = Zusammen beantwortet
listening-whose = Wessen
listening-everybodys = Von allen
listening-mine = Meins
listening-free = Von niemandem
listening-reasons = Warum es wartet
listening-all = Alle
listening-providers = Anbieter
listening-reason = { $reason ->
    [words] Worte
    [low_score] Schlechte Note
    [complaint] Beschwerde
    [compliment] Lob
    [report] Meldung
   *[reopened] Nicht erledigt
}
listening-nobody = noch niemand
listening-row = { $reason } · { $who } · { $owner }
listening-empty = Hier wartet nichts auf Antwort
listening-empty-text = Was Leute auf irgendeiner Seite sagen, kommt hierher, mit der Zeit, bis zu der ein Mensch antwortet.
listening-more = Mehr von dieser Liste
listening-first = Zum Anfang
listening-next = Weiter

# Wie wir mit Gesagtem umgehen.
welcome-title = Jede Meinung ist willkommen
welcome-link = Wie wir mit dem umgehen, was du sagst
welcome-lead = Was wir allen versprechen, die uns etwas sagen, und wie wir es gehalten haben.
welcome-policy = Was wir versprechen
welcome-every = Alles, was in Worten gesagt wird, liest und beantwortet ein Mensch, zu einer Zeit.
welcome-hand = Nur die eigenen Worte eines Menschen halten die Uhr an. Ein Textbaustein, ein Programm oder dieselben Worte an jemand anderen tun es nicht.
welcome-nameless = Du kannst es ohne deinen Namen sagen. Zahlen aus Antworten ohne Namen zeigen wir nur von fünf Leuten an, und sie ändern sich nur um fünf und mehr.
welcome-reason = Wo etwas nicht geschieht, sagen wir den Grund.
welcome-figures = Die letzten { $days } Tage
welcome-provider = Anbieter
welcome-came = Kam herein
welcome-answered = Von einem Menschen beantwortet
welcome-median = Zeit bis zur Antwort
welcome-declined = Abgelehnt, mit Grund
welcome-delivered = Getan
welcome-oldest = Wartet am längsten
welcome-took = { $value } (die Hälfte; zwischen { $low } und { $high })
welcome-too-few = zu wenige
welcome-nothing-waits = nichts wartet
welcome-none = Noch hat niemand etwas gesagt
welcome-none-text = Am Fuß jeder Seite kannst du es.
welcome-foot = Berechnet, als diese Seite geöffnet wurde. Zwischen den Grenzen liegt der wahre Wert in 95 von 100 Fällen. Geschlossene Anbieter zeigen wir ab fünf.
welcome-answers = Antworten an Leute, die wir nicht erreichen
welcome-answers-lead = Jemand hat es ohne Namen gesagt oder nur ein Gesicht gewählt. Das hat ein Mensch geantwortet.
welcome-to-batch = auf { $n } Antworten zu { $title }
welcome-to-one = an jemanden ohne Namen

# Zahlen hinter der Schwelle.
figure-hidden = zu wenige Antworten, um Leute zu schützen
figure-over = über 85 % von { $n }
figure-under = unter 15 % von { $n }
figure-share = { $k } von { $n }, { $share } (zwischen { $low } und { $high })
experience-title = Erfahrung
experience-lead = Wie es den Leuten geht, nach ihren Antworten ohne Namen.
experience-what = Was gefragt wurde
experience-n = Antworten
experience-good = Gut oder sehr gut
experience-question = { $question ->
    [feeling] Wie es war
    [effort] Wenig oder keine Mühe
    [satisfaction] Gut oder sehr gut gelöst
    [emotion] Erleichtert oder froh
    [lost] Verlorene Zeit
   *[other] { $question }
}
experience-of = Wie es war: { $name }
experience-no-service = zu keinem bestimmten Dienst
experience-period = Zeitraum
experience-months = { $m ->
    [one] Dieser Monat
   *[other] { $m } Monate
}
experience-minutes = { $value } Minuten (die Hälfte; zwischen { $low } und { $high })
experience-empty = Noch zu wenige Antworten
experience-empty-text = Zahlen erscheinen, wenn fünf Leute geantwortet haben, damit niemand von den anderen zu unterscheiden ist.
experience-foot = Niemand wurde gefragt, die Leute antworteten von sich aus; darum gibt es keine Rücklaufquote. Antworten werden zusammen freigegeben, mindestens fünf auf einmal, in ganzen Monaten. Kein Pfeil und keine Reihenfolge: Unterschiede innerhalb der Grenzen sind keine.
invalid-no-saying-provider = Es gibt keinen Anbieter mit diesem Schlüssel.
invalid-no-saying-service = Der Anbieter hat keinen Dienst mit diesem Schlüssel.

# Gefragt, wenn etwas erledigt ist.
how-title = Wie war es?
how-lead = { $number } { $title }: { $provider } sagt, es ist erledigt. Ein Klick genügt.
how-lead-closed = { $number } ist erledigt. Ein Klick genügt.
how-satisfaction = Wie gut wurde es gelöst?
how-badly = Schlecht
how-not-well = Nicht gut
how-partly = Zum Teil
how-well = Gut
how-very-well = Sehr gut
how-rest = Alles Weitere steht dir frei.
how-emotion = Wie geht es dir jetzt damit?
how-angry = Verärgert
how-disappointed = Enttäuscht
how-neither = Weder noch
how-relieved = Erleichtert
how-glad = Froh
how-lost = Wie viele Minuten deiner Zeit hat es gekostet?
how-lost-hint = Geschätzt genügt.
how-privacy = Deine Noten werden ohne deinen Namen gezählt und nur zusammen mit denen von mindestens vier anderen gezeigt.
how-thanks = Deine Noten wurden ohne deinen Namen genommen. Was in Worten gesagt wird, beantwortet ein Mensch.
how-thanks-signed = Es wurde mit deinem Namen genommen. Ein Mensch antwortet; du hörst davon.
how-done = Das hast du beantwortet. Danke.
how-over = Diese Frage ist vorbei. Auf jeder Seite kannst du sagen, wie es ist.
how-stop = Frag mich nicht mehr
how-stop-text = Dann fragen wir dich nicht mehr, wie es war, wenn etwas erledigt ist. Sagen kannst du es weiter auf jeder Seite, und dich in deinen Einstellungen wieder fragen lassen.
how-stop-button = Frag mich nicht mehr
how-stopped = Wir fragen dich nicht mehr.
invite-subject = Wie war es? { $number } { $title }
invite-subject-closed = Wie war es? { $number }
invite-opening = { $provider } sagt, es ist erledigt. Wie gut wurde es gelöst?
invite-opening-closed = Worum du gebeten hast, ist erledigt. Wie gut wurde es gelöst?
invite-words = Ein Klick öffnet die Seite mit deiner Antwort; nichts wird behalten, bevor du sie sendest.
invite-why = Du bekommst das, weil etwas erledigt ist, worum du gebeten hast. Wir fragen dich höchstens einmal in sieben Tagen, und zum Gleichen einmal in dreißig.
invite-stop = Frag mich nicht mehr
because-asked = In letzter Zeit hat dich niemand gefragt, und deine Antwort hilft.
because-asked-exempt = Es gehört zu dem, was du selbst begonnen hast.
because-asked-unwanted = Du möchtest nicht gefragt werden.
because-asked-lately = Du wurdest vor wenigen Tagen gefragt.
because-asked-same-kind = Du wurdest vor wenigen Wochen zum Gleichen gefragt.
because-asked-enough = { $n } haben geantwortet: mehr würde nichts mehr sagen.
because-asked-others = Genug Antworten sind unterwegs.
refused-asked-over = Diese Frage ist beantwortet oder vorbei.
invalid-asked-face = Wähle eines der fünf Gesichter.
invalid-asked-lost = Zwischen 0 und 2400 Minuten.
ask-title = Was wir dich gefragt haben
ask-lead = Wir fragen, wie es war, wenn etwas erledigt ist: höchstens einmal in sieben Tagen, und zum Gleichen einmal in dreißig.
ask-quiet = Wir haben dich am { $last } gefragt und fragen nicht wieder vor dem { $until }.
ask-free = Wir dürfen dich fragen, wenn etwas erledigt ist.
ask-never = Wir fragen dich nicht mehr.
ask-about = Worüber
ask-on = Am
ask-state = Deine Antwort
ask-open = Antworten
ask-answered = Beantwortet
ask-kind = { $kind ->
    [after] wie es vorher und nachher war
   *[other] nicht beantwortet
}
ask-empty = Wir haben dich noch nicht gefragt
ask-empty-text = Auf jeder Seite kannst du jederzeit sagen, wie es ist.
ask-never-button = Frag mich nicht mehr
ask-again-button = Frag mich wieder
ask-foot = Dass du geantwortet hast, wird vermerkt, damit niemand zweimal fragt; nicht was, und nicht wann.
asking-title = Wen wir fragen
asking-lead = Wer in den letzten { $days } Tagen gefragt wurde, wie es war, als etwas erledigt war.
asking-caption = Gefragt zu { $provider }
asking-service = Dienst
asking-asked = Gefragt
asking-answered = Geantwortet
asking-not = Nicht gefragt
asking-left = Wer nicht gefragt wurde, und warum
asking-who = Wer
asking-why = Warum
ask-why = { $why ->
    [lately] vor wenigen Tagen gefragt; nicht vor dem { $again }
    [same_kind] vor wenigen Wochen zum Gleichen gefragt; nicht vor dem { $again }
    [enough] es gibt genug Antworten
    [others] genug Antworten sind unterwegs; nur die Stillen werden gefragt
   *[unwanted] möchte nicht gefragt werden
}
asking-empty = Noch niemand wurde gefragt
asking-empty-text = Wenn etwas erledigt ist, wird gefragt, wer darum gebeten hat.
asking-foot = Gefragt wird, bis ein Anteil auf 5 Punkte genau bekannt ist. Wer lange nicht geantwortet hat, wird zuerst gefragt. Die Grenzen enthalten den wahren Wert 95 von 100 Mal.

# Aus Gesagtem wird etwas.
saying-becomes = Was daraus werden kann
saying-becomes-lead = Die Verbindung bleibt für immer und steht auf beiden; wer es gesagt hat, hört, wie es ausgeht.
saying-to-ticket = Ein Ticket
saying-to-improvement = Eine Verbesserung, neu oder bekannt
saying-to-moment = Ein Moment der Wahrheit
saying-to-rule = Eine Regel zum Überprüfen
