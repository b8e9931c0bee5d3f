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
