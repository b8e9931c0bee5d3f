
# ---- Seiten der Haustür ----
home-place = Für Sie
home-title = Was ist los?
home-lede = Ein Problem, ein Wunsch, ein Dank, eine Idee. Sagen Sie es wie einem Kollegen.
home-placeholder = Ein Problem, ein Wunsch, ein Dank, eine Idee
home-matches = Was wir darüber schon wissen
home-button = Fragen
home-told = Ein Mensch antwortet { $by }
home-told-nobody = Ein Mensch antwortet, sobald jemand da ist
home-waiting = Wartet auf Sie
home-answer = Antworten
home-mine = Ihre Gespräche
home-all = Alle
home-empty = Nichts ist offen
home-empty-text = Wenn Sie etwas fragen, steht es hier mit dem, was versprochen wurde.
home-articles = Gut zu wissen
home-beside = Auch hier
home-asked = Wir haben es. Die Nummer ist { $number }.
guest-name = Ihr Name
guest-email = Wo wir Ihnen antworten können
guest-email-hint = Eine E-Mail-Adresse. Wir nutzen sie nur dafür.
asked-title = Wir haben es
asked-text = Die Nummer ist { $number }. Ein Mensch schreibt Ihnen; Sie müssen nichts weiter tun.
asked-more = Etwas anderes fragen
match-incident = { $n ->
    [one] Bekannt { $since }. Eine Person ist betroffen.
   *[other] Bekannt { $since }. { $n } Personen sind betroffen.
}
match-me-too = Ich auch
match-own = Das haben Sie { $since } gefragt, Nummer { $number }.
match-open = Öffnen
match-read = Lesen
me-too-done = { $n ->
    [one] Notiert. Sie hören davon, wenn es Neues gibt.
   *[other] Notiert: { $n } sind betroffen. Sie hören davon, wenn es Neues gibt.
}
row-no-promise = keine Zeit versprochen
mark-asked = Gefragt
mark-kept = { $at }, gehalten
mark-late = { $at }, zu spät
promise-heading = Was wir versprochen haben
promise-stands-still = Die Uhr steht seit { $since }
promise-we-are-late = Wir sind { $late } zu spät
promise-late-known = Wer hier leitet, weiß es.
entry-you = Sie
entry-on-behalf = { $name } für { $other }
entry-erased = Was hier stand, wurde auf Wunsch gelöscht.
note-label = Interne Notiz
note-seen = das sieht nur { $provider }
seen-public = Alle
seen-consumer = Nur Ihre Seite
seen-shared = Sie und { $provider }
attach-label = Eine Datei oder ein Bild anhängen
where-you-are = Wo Sie sind
reply-label = Ihre Antwort
reply-placeholder = An { $provider } schreiben
reply-send = Senden
reply-saved = Wird beim Tippen gemerkt
reply-sent = Gesendet.
who-sees-shared = Sie und { $provider } sehen das
talk-what-happened = Was geschah
talk-about = Über dieses Gespräch
talk-next = Was als Nächstes geschieht
talk-can = Was Sie tun können
talk-why = Warum es dafür gehalten wird
talk-with = Wer hier dabei ist
talk-how = Wie Sie von uns hören
talk-change = Ändern
talk-closed = Dieses Gespräch ist zu Ende. Fragen Sie neu, wenn es noch etwas gibt; ein Link hierher hilft.
how-you-hear = Hier sofort und per E-Mail, wie Sie es gewählt haben.
can-settle = Es ist gelöst
can-reopen = Es ist nicht gelöst
can-withdraw = Ich brauche es nicht mehr
can-withdraw-sure = { $number } absagen?
settled = Als gelöst notiert. Danke, dass Sie es sagen.
withdrawn = Abgesagt.
reopened = Wir machen damit weiter.
wait-default = Wir warten auf Ihre Antwort.
step-has = Jemand hat es
step-has-who = { $who }
step-has-nobody = { $provider } wählt, wer
step-work = Wir arbeiten daran
step-tell = Sie sagen uns, wie es war
step-tell-text = Ist es nicht gelöst, genügt ein Klick, und wir machen weiter.
part-requester = hat gefragt
part-on_behalf = hat für jemanden gefragt
part-me_too = ist auch betroffen
part-invited = wurde eingeladen
part-merged = hat dasselbe gefragt
inbox-title = Eingang
inbox-empty = Nichts Neues
inbox-empty-text = Antworten und Änderungen dessen, dem Sie folgen, stehen hier, jeweils mit dem Grund, warum Sie es bekommen.
inbox-new = Neu
inbox-more = { $n ->
    [one] und eine weitere
   *[other] und { $n } weitere
}
inbox-read-all = Alles gelesen
why-asked = weil Sie gefragt haben
why-answers = weil Sie antworten
why-mentioned = weil Sie genannt wurden
why-follows = weil Sie folgen
why-me_too = weil Sie auch betroffen sind
why-leads = weil Sie hier leiten
why-assigned = weil Sie es haben
why-merged = weil Sie dasselbe gefragt haben
why-on_behalf = weil Sie für jemanden gefragt haben
why-warned = weil ein Versprechen auf dem Spiel steht
find-title = Finden
find-label = Was suchen Sie?
find-button = Finden
find-nothing = Nichts gefunden
find-nothing-text = Versuchen Sie weniger oder andere Wörter, oder eine Nummer.
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
