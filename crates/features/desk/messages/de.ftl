
# ---- Seiten der Haustür ----
home-place = Für dich
home-title = Was ist los?
home-lede = Ein Problem, ein Wunsch, ein Dank, eine Idee. Sag es wie einem Kollegen.
home-placeholder = Ein Problem, ein Wunsch, ein Dank, eine Idee
home-matches = Was wir darüber schon wissen
home-button = Fragen
home-told = Ein Mensch antwortet { $by }
home-told-nobody = Ein Mensch antwortet, sobald jemand da ist
home-waiting = Wartet auf dich
home-answer = Antworten
home-mine = Deine Gespräche
home-all = Alle
home-empty = Nichts ist offen
home-empty-text = Wenn du etwas fragst, steht es hier mit dem, was versprochen wurde.
home-articles = Gut zu wissen
home-beside = Auch hier
home-asked = Wir haben es. Die Nummer ist { $number }.
guest-name = Dein Name
guest-email = Wohin wir dir antworten
guest-email-hint = Eine E-Mail-Adresse. Wir nutzen sie nur dafür.
asked-title = Wir haben es
asked-number = Die Nummer ist { $number }.
asked-who = { $provider } hat es. Wir verstehen es als: { $kind }.
asked-promises = Was wir versprechen
asked-mail = Wir schreiben jetzt an { $email }. Der Link in dieser Mail öffnet dein Gespräch hier: Lies, was wir antworten, und antworte uns. Mehr musst du nicht tun.
asked-no-mail = Diese Stelle kann noch keine Mail verschicken. Behalte die Nummer: Mit ihr findet jede Person hier, was du gefragt hast.
asked-gone-title = Diese Seite ist vorbei
asked-gone = Was sie zeigte, ist eine Stunde lang zu sehen. Deine Frage ist weiter bei uns, und unsere Antwort kommt per Mail.
guest-hears = Wir schreiben dir per Mail. Jede Mail bringt einen Link, der diese Seite 30 Tage lang öffnet.
guest-end = Die Links zu dieser Seite beenden
guest-end-sure = Jeden Link zu { $number } beenden, der verschickt wurde? Unsere Mails bekommst du weiter; die nächste bringt einen neuen Link.
guest-ended-title = Die Links sind beendet
guest-ended = Niemand öffnet dieses Gespräch noch mit einem Link von früher. Unsere nächste Mail bringt einen neuen.
guest-worn-title = Dieser Link öffnet nichts mehr
guest-worn = Er wurde beendet, ist älter als 30 Tage, oder es fehlt ein Stück davon. Antworte auf irgendeine unserer Mails: Die nächste bringt einen neuen Link.
guest-links-end = Links des Gastes beenden
guest-links-hint = Wenn die Adresse jemand anderem gehört. Die nächste Mail bringt einen neuen Link.
guest-links-ended = { $count ->
    [0] Es gab keinen Link, der noch etwas öffnete.
    [one] Ein Link öffnet nichts mehr.
   *[other] { $count } Links öffnen nichts mehr.
}
asked-more = Etwas anderes fragen
match-incident = { $n ->
    [one] Bekannt { $since }. Eine Person ist betroffen.
   *[other] Bekannt { $since }. { $n } Personen sind betroffen.
}
match-me-too = Ich auch
match-own = Das hast du { $since } gefragt, Nummer { $number }.
match-open = Öffnen
match-read = Lesen
me-too-done = { $n ->
    [one] Notiert. Du hörst davon, wenn es Neues gibt.
   *[other] Notiert: { $n } sind betroffen. Du hörst davon, wenn es Neues gibt.
}
row-no-promise = keine Zeit versprochen
mark-asked = Gefragt
mark-kept = { $at }, gehalten
mark-late = { $at }, zu spät
promise-heading = Was wir versprochen haben
promise-stands-still = Die Uhr steht seit { $since }
promise-we-are-late = Wir sind { $late } zu spät
promise-late-known = Wer hier leitet, weiß es.
entry-you = Du
entry-on-behalf = { $name } für { $other }
entry-erased = Was hier stand, wurde auf Wunsch gelöscht.
entry-folded = Was es zitiert
came-show = Wie sie ankam
came-words = Nur die Worte
came-label = Die Mail, wie sie ankam
came-from = Von { $who }
came-to = An { $who }
came-subject = Betreff: { $subject }
came-load = Laden
came-loaded = Bilder von { $hosts } hat dieser Server geholt: Wem sie gehören, der erfährt, dass sie geladen wurden, und sonst nichts.
came-too-much = Sie ist zu groß, um gezeigt zu werden, wie sie ankam. Hier stehen alle ihre Worte.
came-waits = { $n ->
    [one] Ein Bild bei { $hosts } ist nicht geladen: Wem es gehört, der sähe, dass jemand hinschaut.
   *[other] { $n } Bilder bei { $hosts } sind nicht geladen: Wem sie gehören, der sähe, dass jemand hinschaut.
}
note-label = Interne Notiz
note-seen = das sieht nur { $provider }
seen-public = Alle
seen-consumer = Nur deine Seite
seen-shared = Du und { $provider }
attach-label = Eine Datei oder ein Bild anhängen
where-you-are = Wo du bist
reply-label = Deine Antwort
reply-placeholder = An { $provider } schreiben
reply-send = Senden
reply-saved = Wird beim Tippen gemerkt
reply-sent = Gesendet.
who-sees-shared = Du und { $provider } sehen das
talk-what-happened = Was geschah
talk-about = Über dieses Gespräch
talk-next = Was als Nächstes geschieht
talk-can = Was du tun kannst
talk-why = Warum es dafür gehalten wird
talk-with = Wer hier dabei ist
talk-how = Wie du von uns hörst
talk-change = Ändern
talk-closed = Dieses Gespräch ist zu Ende. Frag neu, wenn es noch etwas gibt; ein Link hierher hilft.
how-you-hear = Hier sofort und per E-Mail, wie du es gewählt hast.
can-settle = Es ist gelöst
can-reopen = Es ist nicht gelöst
can-withdraw = Ich brauche es nicht mehr
can-withdraw-sure = { $number } absagen?
settled = Als gelöst notiert. Danke, dass du es sagst.
withdrawn = Abgesagt.
reopened = Wir machen damit weiter.
wait-default = Wir warten auf deine Antwort.
step-has = Jemand hat es
step-has-who = { $who }
step-has-nobody = { $provider } wählt, wer
step-work = Wir arbeiten daran
step-tell = Du sagst uns, wie es war
step-tell-text = Ist es nicht gelöst, genügt ein Klick, und wir machen weiter.
part-requester = hat gefragt
part-on_behalf = hat für jemanden gefragt
part-me_too = ist auch betroffen
part-invited = wurde eingeladen
part-merged = hat dasselbe gefragt
inbox-title = Eingang
inbox-empty = Nichts Neues
inbox-empty-text = Antworten und Änderungen dessen, dem du folgst, stehen hier, jeweils mit dem Grund, warum du es bekommst.
inbox-new = Neu
inbox-more = { $n ->
    [one] und eine weitere
   *[other] und { $n } weitere
}
inbox-read-all = Alles gelesen
why-asked = weil du gefragt hast
why-answers = weil du antwortest
why-mentioned = weil du genannt wurdest
why-follows = weil du folgst
why-me_too = weil du auch betroffen bist
why-leads = weil du hier leitest
why-assigned = weil du es hast
why-merged = weil du dasselbe gefragt hast
why-on_behalf = weil du für jemanden gefragt hast
why-warned = weil ein Versprechen auf dem Spiel steht
find-title = Finden
find-label = Was suchst du?
find-button = Finden
find-nothing = Nichts gefunden
find-nothing-text = Versuch weniger oder andere Wörter, oder eine Nummer.
find-stale = Das Verzeichnis wird gerade aufgebaut. Bis dahin werden nur Titel und Nummern durchsucht.
find-misspelt = Nichts hat die Wörter, wie sie da stehen; diese haben ähnliche.
find-conversations = Gefunden
find-go = Gehen zu

# ---- Was mit einem Ticket geschah, und was nicht geht ----
event-shared-out = { $team } arbeitet reihum: { $who } hat es.
event-team = { $who } hat es { $team } gegeben.
event-taken = { $who } hat es jetzt.
event-assigned = { $who } hat es { $to } gegeben.
event-let-go = { $who } hat es zurück in die Reihe gelegt.
event-kind = { $who } nennt es { $kind ->
    [suspicious_event] etwas Verdächtiges
    [disaster] einen Notfall
    [service_request] eine Bestellung
    [change_request] eine Änderung
    [compliment] einen Dank
    [complaint] eine Beschwerde
    [incident] etwas, das nicht geht
    [improvement_proposal] eine Idee
    [value_request] einen besseren Weg
   *[question] eine Frage
}.
event-kind-confirmed = { $who } hat bestätigt, was es ist: { $kind ->
    [suspicious_event] etwas Verdächtiges
    [disaster] ein Notfall
    [service_request] eine Bestellung
    [change_request] eine Änderung
    [compliment] ein Dank
    [complaint] eine Beschwerde
    [incident] etwas, das nicht geht
    [improvement_proposal] eine Idee
    [value_request] ein besserer Weg
   *[question] eine Frage
}.
event-service = { $who } hat gefunden, worum es geht: { $service }.
event-no-service = { $who } hat gefunden, dass es um keinen Service geht, den wir kennen.
event-priority = { $who } hat angesehen, wie sehr es schmerzt: { $priority ->
    [first] alle lassen anderes liegen
    [high] es kommt vor dem Rest des Tages
    [normal] es kommt an die Reihe
   *[low] es kommt dran, wenn Zeit ist
}.
event-promise-moved = { $promise ->
    [first_response] Darum antwortet jemand spätestens { $due }.
    [next_update] Darum schreiben wir spätestens { $due } wieder.
   *[resolution] Darum wollen wir { $due } fertig sein.
}
event-promise-changed = { $promise ->
    [first_response] Jemand antwortet { $due } statt { $from }. { $reason }
    [next_update] Wir schreiben { $due } wieder statt { $from }. { $reason }
   *[resolution] Wir wollen { $due } fertig sein statt { $from }. { $reason }
}
event-promise-soon = { $promise ->
    [first_response] Die erste Antwort ist { $due } fällig.
    [next_update] Neues ist { $due } fällig.
   *[resolution] Es soll { $due } fertig sein.
}
event-promise-out = { $promise ->
    [first_response] Die Zeit für die erste Antwort ist um: { $due }.
    [next_update] Die Zeit für Neues ist um: { $due }.
   *[resolution] Es sollte { $due } fertig sein.
}
event-promise-late = { $promise ->
    [first_response] Seit { $due } hat niemand geantwortet. Die Leitung weiß es.
    [next_update] Seit { $due } hat niemand geschrieben. Die Leitung weiß es.
   *[resolution] Seit { $due } ist es nicht fertig. Die Leitung weiß es.
}
event-waiting = Die Uhr steht: { $reason }
event-resumed = Wir machen weiter.
event-resumed-by-reply = { $who } hat geschrieben, wir machen weiter.
event-resolved = { $who } hält es für gelöst. Sag es, wenn nicht.
event-reopened = { $who } sagt, es ist nicht gelöst. Wir machen weiter.
event-closed = { $who } hat es geschlossen.
event-closes-soon = Es gilt als gelöst und schließt in { $hours } Stunden von selbst. Sag es, wenn es nicht gelöst ist.
event-closed-itself = Es galt { $days ->
    [one] einen Tag
   *[other] { $days } Tage
} lang als gelöst, und niemand hat widersprochen; darum hat es sich von selbst geschlossen. Schreib uns, wenn es wiederkommt.
warnings-grouped = { $last } Seit { $since } { $count }-mal gemeldet.
event-withdrawn = { $who } hat es zurückgezogen.
event-handed-over = { $from } hat es an { $to } übergeben. Die Nummer bleibt, und niemand muss noch einmal fragen.
event-merged = { $who } hat Nummer { $number } hiermit verbunden.
event-merged-into = { $who } hat dies mit Nummer { $number } verbunden. Dort geht es weiter.
event-unmerged = { $who } hat Nummer { $number } wieder herausgenommen.
event-unmerged-from = { $who } hat dies wieder aus Nummer { $number } herausgenommen. Hier geht es weiter.
event-split-off = { $who } hat aus einer Nachricht ein eigenes Gespräch gemacht: Nummer { $number }.
event-split-from = { $who } hat dies aus einer Nachricht in Nummer { $number } gemacht.
event-linked = { $who } hat es mit { $number } verknüpft.
event-unlinked = { $who } hat die Verknüpfung mit { $number } entfernt.
event-known = { $who } hat es allen bekannt gemacht.
event-known-no-more = { $who } zeigt es nicht mehr allen.
event-tags = { $who } hat Schlagwörter gesetzt: { $tags }
event-title = { $who } hat ihm einen neuen Titel gegeben. Vorher: { $from }
event-erased = { $who } hat die Worte einer Nachricht für immer entfernt.
event-glass-broken = { $who } betreibt dieses Programm und hat es für eine Stunde geöffnet: { $reason }
event-taken-back = { $who } hat zurückgenommen, { $act ->
    [assign] wer es hat
    [wait] dass die Uhr steht
    [resume] dass die Uhr weiterläuft
    [resolve] dass es gelöst ist
    [reopen] dass es nicht gelöst ist
    [close] dass es geschlossen ist
    [withdraw] dass es zurückgezogen ist
    [triage] wofür es gehalten wurde
    [tag] seine Schlagwörter
   *[macro] was zuletzt geschah
}.
because-imported = Mit dieser Dringlichkeit kam es aus dem Desk, aus dem es übernommen wurde.

refused-merged = Dies ist in ein anderes Gespräch übergegangen. Mach dort weiter.
refused-over = Dies ist vorbei. Öffne es zuerst wieder.
refused-open-already = Dies ist offen.
refused-not-waiting = Die Uhr läuft schon.
refused-not-resolved = Noch hält es niemand für gelöst. Du kannst es zurückziehen.
refused-only-requester = Zurückziehen kann nur, wer gefragt hat. Du kannst es schließen.
refused-same-provider = Dort liegt es schon.
refused-merge-providers = Nur Gespräche eines Anbieters lassen sich verbinden. Übergib erst eines, oder verknüpfe sie.
refused-merge-people = Zwei Menschen haben gefragt, und beide würden die Worte des anderen lesen. Verbinde sie nur, wenn beide es dürfen.
refused-merge-confidential = Was zwei Menschen vertraulich sagten, wird nie verbunden. Verknüpfe sie stattdessen.
refused-not-merged = Dies ist nicht Teil eines anderen Gesprächs.
refused-known-confidential = Vertrauliches wird nie allen gezeigt.
refused-not-known = Davon ist nicht mehr bekannt, dass es anhält.
refused-mandate-scope = Deine Vollmacht für diese Person deckt das nicht. In ihr steht, bei wem, worüber und welche Arten.
refused-no-mandate = Du hast keine Vollmacht für diese Person. Sie selbst oder der Betrieb kann dir eine geben.
refused-not-confidential = Dies ist nicht vertraulich. Du kannst es so lesen.
refused-undo-late = Zum Zurücknehmen ist zu viel Zeit vergangen. Ändere es, wie es jetzt ist.
refused-undo-changed = Seither ist etwas geschehen. Sieh es an, dann ändere es, wie es jetzt ist.
refused-not-here = Hier ist nichts für dich.
refused-too-many = Zu viel auf einmal. Versuch es in { $seconds } Sekunden wieder.
invalid-bulk = Wähle mindestens eines und höchstens { $most }.
invalid-link = Sie gehören zusammen, oder eines kommt vom anderen.
invalid-no-canned = Diese Worte gibt es nicht mehr.
invalid-no-message = Wähle eine Nachricht, die beide Seiten lesen.
invalid-no-provider = Unter diesem Namen hilft hier niemand.
invalid-no-service = Wähle einen Service dieses Anbieters.
invalid-no-subject = Unter dieser Nummer ist hier nichts für dich.
invalid-no-team = Wähle ein Team dieses Anbieters.
invalid-nobody = So ist hier niemand bekannt.
invalid-not-of-provider = Wähle jemanden, der für diesen Anbieter arbeitet.
invalid-not-requester = Wähle, wer gefragt hat.
invalid-same-ticket = Wähle ein anderes Gespräch.
invalid-too-long = Höchstens { $most } Zeichen passen.
invalid-too-many-files = Höchstens 50 Dateien passen in eine Nachricht.
notice-receipt = Wir haben es: Nummer { $number }.
notice-answer = Jemand hat zu Nummer { $number } geschrieben.
notice-note = Zu Nummer { $number } gibt es eine Notiz.
notice-mentioned = Jemand hat dich bei Nummer { $number } genannt.
notice-assigned = Nummer { $number } liegt jetzt bei dir.
notice-resolved = Nummer { $number } gilt als gelöst.
notice-reopened = Nummer { $number } ist doch nicht gelöst.
notice-closed = Nummer { $number } ist vorbei.
notice-handed_over = Um Nummer { $number } kümmert sich jetzt jemand anderes. Die Nummer bleibt.
notice-promise_changed = Für Nummer { $number } gilt eine andere Zeit.
notice-warning = Bei Nummer { $number } steht ein Versprechen auf dem Spiel.
notice-merged = Nummer { $number } geht mit einem anderen Gespräch weiter.
notice-glass = Nummer { $number } hat der Betrieb dieses Programms geöffnet.
places-title = Alle Orte
places-sign-out = Abmelden

# ---- Lists, articles, services, agreements and reports: what happened, and what may not be done ----
event-article-written = Ein Artikel wurde geschrieben: { $title }.
event-article-changed = Der Artikel wurde geändert: { $title }.
event-service-added = Den Service { $name } gibt es ab jetzt.
event-service-changed = Die Seite von { $name } wurde geändert.
event-service-stands = { $state ->
    [running] { $name } läuft.
    [slow] { $name } ist langsam.
    [down] { $name } funktioniert nicht.
    [planned] { $name } ist geplant.
   *[ended] { $name } gibt es nicht mehr.
}
event-agreement-drafted = Fassung { $revision } für { $consumer } wurde entworfen.
event-agreement-offered = Fassung { $revision } wurde { $consumer } angeboten.
event-agreement-accepted = { $side ->
    [provider] Vom Anbieter angenommen.
   *[consumer] Vom Kunden angenommen.
}
event-agreement-in-force = Beide Seiten haben angenommen: Fassung { $revision } gilt ab jetzt.
event-agreement-replaced = Ersetzt durch Fassung { $revision }.
event-agreement-declined = { $side ->
    [provider] Vom Anbieter zurückgenommen.
   *[consumer] Vom Kunden abgelehnt.
}
refused-agreement-not-offered = Über diese Fassung kann nicht mehr entschieden werden: Sie ist { $state ->
    [draft] noch ein Entwurf
    [in_force] schon in Kraft
    [replaced] durch eine andere ersetzt
   *[declined] abgelehnt
}.
refused-view-of-others = Diese Liste kann ändern, wer sie gemacht hat, und wer den Anbieter leitet.
invalid-view-name = Ein Name mit 1 bis 80 Zeichen.
invalid-article-title = Ein Titel mit 1 bis 200 Zeichen.
invalid-article-body = Der Artikel hat noch keine Worte, oder mehr als 100.000 Zeichen.
invalid-article-locale = Eine Sprache wie en oder de.
invalid-service-name = Ein Name mit 1 bis 120 Zeichen.
invalid-service-state = Wähle, wie der Service steht.
invalid-no-consumer = Wähle einen Kunden.
invalid-agreement-long = Höchstens 10.000 Zeichen.
view-name = { $view ->
    [mine] Meine
    [unassigned] Noch bei niemandem
    [team] Eines Teams
    [waiting] Wartend
    [resolved] Gelöst
    [closed] Geschlossen
    [every] Alles
   *[all] Alle offenen
}
sort-name = { $sort ->
    [updated] Zuletzt geändert
    [created] Zuletzt gekommen
    [priority] Was vorgeht
   *[due] Was zuerst fällig ist
}
service-stands = { $state ->
    [running] Läuft
    [slow] Langsam
    [down] Funktioniert nicht
    [planned] Geplant
   *[ended] Beendet
}
agreement-state = { $state ->
    [draft] Entwurf
    [offered] Angeboten
    [in_force] In Kraft
    [replaced] Ersetzt
   *[declined] Abgelehnt
}
share-of = { $k } von { $n }
share-bounds = In 95 von 100 Fällen liegt der wahre Anteil zwischen { $low } und { $high }.
triage-not-sure = Nicht sicher: Ein Mensch entscheidet.
triage-sure = Vorgeschlagen mit { $percent } %, wegen dieser Wörter: { $words }

# ---- Seiten des Desks: Warteschlange, Werkbank, Handlungen ----
nav-desk = Desk
nav-conversations = Gespräche
desk-title = Desk
desk-board = Tafel
desk-views = Listen
desk-saved = Listen mit Namen
desk-any = Alle
desk-filter = Filter und Reihenfolge
desk-filter-words = Wörter im Titel
desk-filter-view = Welche
desk-filter-sort = Reihenfolge
desk-filter-kind = Was es ist
desk-filter-priority = Vorrang
desk-filter-provider = Anbieter
desk-filter-team = Team
desk-filter-tag = Stichwort
desk-filter-show = Zeigen
desk-clear = Ohne Filter
desk-save-name = Diese Liste behalten als
desk-share = Für alle von { $provider }
desk-save = Liste behalten
desk-saved-as = Die Liste heißt jetzt { $name }.
desk-deleted = Die Liste ist weg. Ihre Tickets sind noch da.
desk-delete = { $name } entfernen
desk-delete-sure = Die Liste { $name } entfernen?
desk-choose = Wählen: { $title }
desk-row-who-has = { $who } · { $has }
desk-empty = Hier ist nichts
desk-empty-text = Was hereinkommt, steht hier; was zuerst fällig ist, steht oben.
desk-empty-filtered = Kein Ticket passt zu diesen Filtern.
desk-pager = Mehr aus dieser Liste
desk-shown = { $n ->
    [one] ein Ticket
   *[other] { $n } Tickets
}
desk-first = Von vorn
desk-next = Mehr
desk-cut = Nur die neuesten wurden nach diesen Wörtern durchgesehen.
desk-cut-find = Überall suchen
desk-none-open = Wähl ein Ticket
desk-none-open-text = Es öffnet sich hier, neben der Liste. Mit Tasten geht es schneller als mit der Maus.
desk-all-keys = alle Tasten
desk-note-call = Anruf oder Besuch aufnehmen
key-next = nächstes
key-before = voriges
key-reply = antworten
key-note = interne Notiz
key-take = übernehmen
key-confirm = Vorschlag bestätigen
key-undo = zurücknehmen
undo-word = Zurücknehmen
form-wrong = Es fehlt noch etwas
form-line-each = Eines je Zeile.
bench-talk = Gespräch
bench-back = { $n ->
    [0] Warteschlange
   *[other] Warteschlange, noch { $n }
}
bench-why = Warum dieser Vorrang
bench-unsure = { $kind }, nicht sicher
bench-confidential = Vertraulich
bench-affected = { $n ->
    [one] eine Person betroffen
   *[other] { $n } Personen betroffen
}
bench-here = { $who }, gerade hier
bench-reads = { $who } liest
bench-answers = { $who } schreibt eine Antwort
bench-has = { $who } kümmert sich
bench-you-have = Du kümmerst dich
bench-team-has = { $team }, niemand Bestimmtes
bench-nobody = Noch kümmert sich niemand
bench-merged = Es ging in { $into } auf
bench-closed = Es ist vorbei. Öffne es wieder, um zu schreiben.
bench-writing = Was du schreibst
bench-reply-to = Antwort an { $person }
bench-reply-who = { $person } sieht das
bench-note-label = Interne Notiz
bench-note-placeholder = Für Kolleginnen und Kollegen. @Name gibt Bescheid.
bench-note-who = { $person } sieht das nicht
bench-note-save = Notiz speichern
bench-note-travels = Geht bei einer Übergabe mit
bench-canned = Aufbewahrte Worte
bench-then = Und dann
bench-then-nothing = bleibt offen
bench-then-wait = auf Antwort warten
bench-then-resolve = ist gelöst
bench-meanwhile = Während du schriebst, ist etwas geschehen
bench-meanwhile-said = { $who }: { $words }
bench-meanwhile-again = Deine Worte sind noch da. Lies, ändere, was nötig ist, und sende noch einmal.
who-label = Wer das ist
who-guest = Gast, { $email }
who-machine = Eine Maschine
who-reads = Liest { $language }
who-needs = Braucht
who-promised = Versprochen
who-promise-here = { $what } hierzu
who-paused = steht still
who-ways = Was hilft
who-before = Früher
who-consumer = Gehört zu
triage-title = Wofür es gehalten wurde
triage-kind = Was es ist
triage-service = Dienst
triage-team = Team
triage-provider = Anbieter
triage-impact = Wie viele betroffen sind
triage-urgency = Wie bald es wehtut
triage-none = Keines
triage-guesses = Die Regeln haben nicht entschieden. Es könnte sein:
triage-words = Diese Wörter sprachen dafür:
triage-confidence = Vorgeschlagen mit { $n } von 100
triage-confirmed = Bestätigt von { $who }
triage-confirm = Das stimmt
triage-correct = Berichtigen
triage-save = Speichern
group-has = Wer sich kümmert
group-clock = Die Uhr
group-ends = Wie es endet
group-elsewhere = Anderswo und zusammen
group-tidy = Ordnen
group-macros = Makros
group-audit = Wer was getan hat
audit-show = { $n ->
    [one] Eine Zeile
   *[other] { $n } Zeilen
}
audit-line = { $who }: { $action }, { $outcome }
assign-take = Übernehmen
assign-other = Jemandem geben
assign-to = Wem
assign-give = Geben
assign-nobody = Niemandem: zurück in die Warteschlange
assign-team = Team { $team }
act-wait = Die Uhr anhalten
wait-reason = Warum
wait-reason-hint = Die Person liest das: „Wir warten auf deine Antwort.“
wait-until = Geht von selbst weiter am
act-resume = Die Uhr weiterlaufen lassen
act-estimate = Eine andere Zeit nennen
estimate-what = Welches Versprechen
estimate-due = Die Zeit, die wir jetzt nennen
estimate-reason = Warum sie sich ändert
estimate-reason-hint = Die Person liest das, neben der alten und der neuen Zeit.
estimate-tell = Mitteilen
act-resolve = Es ist gelöst
resolve-words = Was die Person erfährt
resolve-words-hint = Kann leer bleiben. Sie kann immer sagen, dass es nicht gelöst ist.
act-reopen = Wieder öffnen
act-close = Schließen
close-hint = Die Person kann es dann nicht mehr mit einem Klick öffnen.
act-unmerge = Wieder herausnehmen
act-hand-over = An einen anderen Anbieter übergeben
hand-hint = Die Person wird nicht noch einmal gefragt. Jeder Anbieter hat seine eigene Uhr.
hand-to = An wen
hand-words = Was der nächste Anbieter wissen soll
hand-words-hint = Nur er liest es.
hand-notes = Meine eigenen Notizen gehen mit
hand-button = Übergeben
act-merge = In ein anderes aufgehen lassen
merge-hint = Dieses geht in das andere auf. Es lässt sich wieder herausnehmen.
merge-into = Nummer des anderen
merge-into-hint = Beide müssen beim selben Anbieter sein.
merge-share = Zwei Personen haben gefragt, und jede darf die Worte der anderen lesen
merge-button = Zusammenführen
act-split = Eine Nachricht abtrennen
split-hint = Die Nachricht wird ein eigenes Ticket derselben Person.
split-entry = Welche Nachricht
split-title = Titel
split-button = Abtrennen
act-link = Mit einem anderen verbinden
link-with = Womit
link-with-hint = Nummer eines Tickets oder Artikels.
link-kind = Wie
link-related = hat damit zu tun
link-caused-by = wird davon verursacht
link-button = Verbinden
act-unlink = Eine Verbindung lösen
act-title = Anderer Titel
title-new = Titel
title-save = Titel speichern
act-tag = Stichwörter
tag-words = Stichwörter
tag-hint = Durch Leerzeichen getrennt.
tag-save = Stichwörter speichern
act-known = Als bekannte Störung zeigen
known-hint = Alle sehen sie beim Fragen und können sagen: „Ich auch.“
known-words = Was alle darüber lesen
known-words-hint = Keine Namen, nichts Persönliches.
known-button = Bekannt machen
act-unknown = Nicht mehr bekannt
done-note = Die Notiz ist gespeichert.
done-triage = Berichtigt. Die Vorschläge lernen daraus.
done-confirmed = Bestätigt.
done-assigned = Gegeben. Wer es bekommt, erfährt es.
done-taken = Du kümmerst dich.
done-let-go = Wieder in der Warteschlange.
done-wait = Die Uhr steht still. Die Person sieht, warum.
done-resume = Die Uhr läuft weiter.
done-estimate = Die neue Zeit ist mitgeteilt, mit ihrem Grund.
done-resolve = Gelöst. Die Person weiß es.
done-close = Geschlossen.
done-hand-over = { $number } ist übergeben.
done-merge = Zusammengeführt.
done-unmerge = Wieder herausgenommen.
done-split = { $number } ist abgetrennt.
done-link = Verbunden.
done-unlink = Die Verbindung ist gelöst.
done-known = Jetzt sehen es alle.
done-unknown = Es wird nicht mehr allen gezeigt.
done-tag = Stichwörter gespeichert.
done-title = Titel gespeichert.
done-macro = Das Makro ist gelaufen.
done-undo = Zurückgenommen.
invalid-moment = Ein Tag und eine Uhrzeit, etwa 18. November 2026, 10:30.
invalid-hours = Stunden, oder Stunden und Minuten: 4 oder 0:30.
invalid-no-ticket = Es gibt kein Ticket mit dieser Nummer, an dem du arbeiten kannst.
board-title = Tafel
board-text = Wo alles steht.
board-label = Tafel, bewegt sich seitwärts
board-as-list = Als Liste
board-of = { $n } von { $all }
board-more = die ersten { $n }
bulk-with-chosen = Mit den gewählten
bulk-what = Was mit ihnen geschieht
bulk-look = Ansehen, was geschieht
bulk-take = Übernehmen
bulk-assign = Jemandem geben
bulk-wait = Die Uhr anhalten
bulk-resume = Die Uhr weiterlaufen lassen
bulk-resolve = Gelöst
bulk-close = Schließen
bulk-kind = Sagen, was es ist
bulk-tag = Stichwort dazu
bulk-happens = Was geschehen wird
bulk-will = { $number } · { $state }
bulk-not = { $number } bleibt, wie es ist: { $because }
bulk-none = Keines ist gewählt
bulk-none-text = Hake in der Liste einige an und wähl, was mit ihnen geschieht.
bulk-back = Zurück zur Liste
bulk-do = { $n ->
    [one] Mit einem Ticket tun
   *[other] Mit { $n } Tickets tun
}
bulk-done = { $n ->
    [one] Mit einem Ticket getan.
   *[other] Mit { $n } Tickets getan.
}
bulk-left = { $n ->
    [one] Eines bleibt, wie es war.
   *[other] { $n } bleiben, wie sie waren.
}
glass-title = { $number } im Notfall öffnen
glass-text = Es ist vertraulich. Du kannst es für eine Stunde öffnen, wenn es nicht anders geht.
glass-told = Die Leitung des Anbieters erfährt es sofort, mit deinem Namen und deinem Grund. Das Protokoll behält es.
glass-reason = Warum
glass-reason-hint = Die Leitung des Anbieters liest das.
glass-button = Für eine Stunde öffnen
canned-title = Aufbewahrte Worte
canned-text = Antworten und Makros, für alle des Anbieters.
canned-empty = Noch ist nichts aufbewahrt
canned-empty-text = Was du immer wieder schreibst, lässt sich hier aufbewahren und neben der Antwort auswählen.
canned-new = Neue Worte
canned-change = Diese Worte ändern
canned-name = Wie du es nennst
canned-provider = Anbieter
canned-body = Die Worte
canned-body-hint = Das wird eingesetzt: { $variables }
canned-steps = Was es außerdem tut
canned-steps-hint = Mit einem Schritt ist es ein Makro und läuft auf einen Druck.
canned-step-take = wer es auslöst, übernimmt das Ticket
canned-step-resolve = es ist gelöst
canned-wait = Die Uhr steht still, weil
canned-tag = Ein Stichwort kommt dazu
canned-macro = Makro
canned-save = Speichern
canned-saved = { $name } ist aufbewahrt.
canned-remove = Entfernen
canned-remove-sure = { $name } entfernen?
canned-removed = Entfernt.
call-title = Anruf oder Besuch aufnehmen
call-text = Schreib auf, was die Person sagt. Sie bekommt dasselbe Versprechen wie alle.
call-who = Wer ist es?
call-find = Suchen
call-nobody = Niemand heißt so. Schreib unten den Namen auf.
call-other = Jemand anderes
call-new = Jemand, den wir noch nicht kennen
call-name = Name
call-email = E-Mail
call-email-hint = Wohin Antworten gehen.
call-words = Was die Person sagt
call-words-hint = In ihren Worten, so weit es geht.
call-channel = Wie sie kam
call-provider = Wer sich kümmern soll
call-service = Um welchen Dienst es geht
call-rules-decide = wie die Worte es sagen
call-save = Aufnehmen
call-noted = Aufgenommen als { $number }.
insight-label = Was sich lernen lässt
insight-promises = Versprechen gehalten
insight-promises-text = Wie oft wir taten, was wir sagten, bis wann wir es sagten.
insight-triage = Vorschläge berichtigt
insight-triage-text = Wie oft Menschen in den letzten dreißig Tagen berichtigten, was vorgeschlagen war. Weniger ist besser.
insight-workload = Wer wie viel trägt
insight-workload-text = Offene Tickets je Person, die mit den leersten Händen zuerst.
insight-workload-foot = Bald: in vier Stunden fällig. Das hilft, Arbeit zu teilen, nicht, Menschen zu beurteilen.
insight-promise = Versprechen
insight-kept = Rechtzeitig gehalten
insight-given = Gegeben
insight-changes = Geänderte Zeiten
insight-span = Über welche Zeit
insight-days = { $n } Tage
insight-share = { $share }, { $k } von { $n } ({ $low } bis { $high })
insight-bounds = In Klammern: 95-mal von 100 liegt der wahre Anteil zwischen diesen beiden. Wenige Fälle machen es breit.
insight-none = zu wenige, um etwas zu sagen
insight-empty = Noch gibt es nichts zu sagen
insight-empty-text = Sobald Versprechen entschieden sind, stehen sie hier mit ihren Grenzen.
insight-caption = Versprechen von { $provider }
insight-caption-triage = Berichtigungen bei { $provider }
insight-caption-load = Arbeit bei { $provider }
insight-any-field = Irgendetwas
insight-field = Was
insight-corrected = Berichtigt
insight-confident = Obwohl sicher
insight-who = Wer
insight-open = Offen
insight-soon = Bald
insight-late = Verspätet
insight-of = { $n } von { $most }
articles-title = Gut zu wissen
articles-text = Was hilft, ohne zu fragen.
articles-empty = Noch ist nichts geschrieben
articles-empty-text = Was immer wieder gefragt wird, lässt sich einmal aufschreiben und wird beim Tippen gefunden.
article-write = Einen Artikel schreiben
article-edit = Den Artikel ändern
article-draft = Entwurf
article-draft-hint = Nur dein Anbieter sieht ihn.
article-published = Alle
article-who = Wer ihn sieht
article-changed = geändert { $at }
article-did = Hat es geholfen?
article-yes = Ja
article-no = Nein
article-ask = Dann frag uns.
article-helped = Half { $helped } von { $all }, die es sagten.
article-thanks = Danke. Notiert.
article-title = Titel
article-body = Die Worte
article-body-hint = Markdown: Eine leere Zeile beginnt einen Absatz, „- “ einen Punkt einer Liste, „# “ eine Überschrift; zwei Sternchen auf jeder Seite machen es **fett**, [Worte](Adresse) einen Link.
article-locale = Sprache
article-save = Speichern
article-saved = Der Artikel ist gespeichert.
services-title = Dienste
services-text = Worauf du dich verlassen kannst, und was erreicht wurde.
services-empty = Noch ist kein Dienst beschrieben
services-empty-text = Wer einen Anbieter leitet, beschreibt, was er leistet, mit dem Vereinbarten und dem Erreichten.
service-new = Einen Dienst beschreiben
service-edit = Diese Seite ändern
service-name = Name
service-key = Schlüssel
service-key-hint = In Adressen: kleine Buchstaben, Ziffern, Bindestriche.
service-state = Wie er steht
service-level = Stufe
service-purpose = Wozu er da ist
service-best = Wie du das Beste daraus machst
service-ask = Wen du fragst
service-ask-hint = Eines je Zeile, zuerst der Anlass: „Die Karte ist weg: der Service Desk“.
service-hours = Zeiten
service-hours-hint = Die Zeiten des Anbieters, wo hier nichts steht.
service-may = Was du darfst
service-must = Was du musst
service-owner = Wer dafür geradesteht
service-teams = Teams
service-suppliers = Gemeinsam mit
service-rests-on = Beruht auf
service-carries = Trägt
service-always = rund um die Uhr
service-day = { $day } { $hours }
service-known = Was gerade bekanntermaßen nicht stimmt
service-promised = Versprochen und gehalten
service-promised-caption = Was versprochen war, neben dem, was in neunzig Tagen erreicht wurde
service-by-agreement = Nach Fassung { $revision } der Vereinbarung mit deiner Seite.
service-by-provider = Nach den Regeln von { $provider }.
service-agreed = Versprochen
service-achieved = Gehalten in neunzig Tagen
service-no-target = keine Zeit
service-within = binnen { $time } Arbeitszeit
service-beside = Über diesen Dienst
service-ask-now = Fragen
service-consult = Könnten wir das anders nutzen und mehr erreichen?
service-decisions = Entscheidungen, die euch brauchen
service-decisions-who = Wer vorher gefragt wird
bench-to-case = Nutzenfall anlegen
service-save = Speichern
service-saved = Die Seite ist gespeichert.
agreements-title = Vereinbarungen
agreement-version = Vereinbarung, Fassung { $revision }
agreement-with = { $name }, Fassung { $revision }
agreement-title = { $service } für { $consumer }, Fassung { $revision }
agreement-new = Eine Vereinbarung anbieten
agreement-new-for = Eine Vereinbarung über { $service } anbieten
agreement-new-text = Sie gilt, sobald beide Seiten zugestimmt haben.
agreement-another = Eine andere Fassung anbieten
agreement-consumer = Für wen
agreement-all = Alles andere
agreement-for = Für
agreement-targets = Versprochene Zeiten
agreement-working-time = In Arbeitszeit des Anbieters.
agreement-hours-hint = Stunden, oder Stunden und Minuten: 4 oder 0:30. Leer verspricht nichts.
agreement-channels = Wege
agreement-channels-hint = Keiner gewählt: alle.
agreement-all-channels = alle
agreement-emergency = Was als Notfall gilt
agreement-departures = Wie weit davon abgewichen werden darf, und wer entscheidet
agreement-indicators = Zahlen, die gezeigt werden
agreement-indicators-hint = Sie stehen auf der Seite des Service neben dem Vereinbarten. Keine gewählt: alle.
agreement-matrix = Was zuerst kommt
agreement-matrix-own = Diese Vereinbarung hat ihre eigene Tabelle
agreement-matrix-hint = Sonst gilt die Tabelle von { $provider }, wie sie dann gerade ist.
agreement-triage = Was eine Anfrage ist
agreement-triage-own = Diese Vereinbarung behält die Regeln, wie sie jetzt sind
agreement-triage-hint = Sonst gelten die Regeln von { $provider }, wie sie dann gerade sind.
agreement-own = hier vereinbart
agreement-of-provider = die des Anbieters
agreement-words = Wörter, die entscheiden
agreement-words-hint = Sie gehen den behaltenen Regeln derselben Art vor. Wendungen, durch Strichpunkte getrennt, geschrieben wie in den Wortlisten des Anbieters.
agreement-words-for = Es ist { $kind }, wenn jemand sagt
invalid-agreement-words = Wörter lassen sich vereinbaren, wenn die Vereinbarung die Regeln behält: Wähle das oben.
invalid-indicator = Die Zahl „{ $text }“ kennen wir nicht.
agreement-as-draft = Als Entwurf unserer Seite behalten
agreement-offer = Anbieten
agreement-was-offered = Behalten. Beide Seiten können es lesen, soweit es angeboten ist.
agreement-offered-by = Angeboten von
agreement-provider-accepted = Zugestimmt für den Anbieter
agreement-consumer-accepted = Zugestimmt für den Nutzer
agreement-not-yet = noch nicht
agreement-holds-since = Gilt seit
agreement-held-until = Galt bis
agreement-for-provider = Für den Anbieter entscheiden
agreement-for-consumer = Für die Nutzerseite entscheiden
agreement-accept = Zustimmen
agreement-accepted = Zugestimmt. Sie gilt, wenn auch die andere Seite zugestimmt hat.
agreement-now-holds = Beide Seiten haben zugestimmt. Sie gilt ab jetzt.
agreement-reason = Warum nicht
agreement-decline = Ablehnen
agreement-was-declined = Abgelehnt.
agreement-beside = Über diese Vereinbarung

# ---- API ----
invalid-not-outside = Wähl eine Adresse außerhalb dieses Netzes, mit https.
invalid-not-with-note = Das geht mit einer Antwort an beide Seiten, nicht mit einer Notiz.
refused-webhook-confidential = Vertrauliches wird nach außen nur von denen gemeldet, die es leiten.
refused-webhook-off = Das ist ausgeschaltet. Schalte es zuerst ein.
promise-left = in { $duration }

# ---- Complaints and compliments: their course stands on a page of its own ----
talk-course = { $kind ->
    [complaint] Wie deine Beschwerde steht, und was du tun kannst
   *[compliment] Wen dein Lob erreicht hat
}
bench-course = { $kind ->
    [complaint] ihr Gang
   *[compliment] weitergeben
}
service-journey = Sein Weg, Halt für Halt
group-leads-to = Was daraus werden kann
leads-moment = Ein Augenblick der Wahrheit
leads-departure = Eine Abweichung von einer Regel

# ---- Improvements, on the pages of the desk ----
bench-to-improvement = Zur Verbesserung machen
service-better = Was besser wird
service-all-better = Alles, was Leute dazu sagten
service-improved = getan
service-improving = unterwegs

# Gefragt, wie es war, auf der Seite dessen, was erledigt ist.
done-how = Es ist erledigt. Wie gut wurde es gelöst?
done-how-face = { $n ->
    [1] Schlecht
    [2] Nicht gut
    [3] Zum Teil
    [4] Gut
   *[5] Sehr gut
}
done-how-hint = Ein Klick öffnet die Seite mit deiner Antwort; nichts wird behalten, bevor du sie sendest.
done-how-more = Was wir dich gefragt haben
leads-improvement = Eine Verbesserung, neu oder bekannt
leads-rule = Eine Regel zum Überprüfen
call-from = Es kommt aus { $number }: Die Verbindung bleibt für immer, und wer es gesagt hat, hört vom Ticket.
