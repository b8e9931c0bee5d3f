### Wörter, die überall gelten: Arten, Zustände, Zeiten und was Regeln sagen.
### Wir ist der Servicedesk, du ist der Mensch.

language-name = Deutsch

kind-plain = { $kind ->
    [suspicious_event] Etwas Verdächtiges
    [disaster] Notfall
    [service_request] Bestellung
    [change_request] Änderung
    [compliment] Lob
    [complaint] Beschwerde
    [incident] Funktioniert nicht
    [improvement_proposal] Idee
    [value_request] Ein besserer Weg
   *[question] Frage
}

kind-name = { $kind ->
    [suspicious_event] Verdächtiges Ereignis
    [disaster] Katastrophe
    [service_request] Serviceanfrage
    [change_request] Änderungsanfrage
    [compliment] Lob
    [complaint] Beschwerde
    [incident] Störung
    [improvement_proposal] Verbesserungsvorschlag
    [value_request] Wertanfrage
   *[question] Frage
}

kind-hint = { $kind ->
    [suspicious_event] Es könnte die Sicherheit von Informationen bedrohen
    [disaster] Vereinbarte Notfallbedingungen sind erfüllt
    [service_request] Etwas aus dem Katalog wurde gewählt
    [change_request] Eine Änderung aus dem Katalog wurde gewählt
    [compliment] Etwas lief gut und soll bekannt werden
    [complaint] Etwas lief schlecht, obwohl keine Vereinbarung verletzt ist
    [incident] Etwas funktioniert nicht wie vereinbart, oder jemand hat Schlechtes erlebt
    [improvement_proposal] Eine Verbesserung, die nicht im Katalog steht
    [value_request] Könnten wir das anders nutzen und mehr erreichen?
   *[question] Alles andere; es wird zuerst beantwortet
}

state = { $state ->
    [new] Neu
    [open] In Arbeit
    [waiting] Wartet
    [resolved] Erledigt
    [closed] Abgeschlossen
   *[merged] Mit einem anderen vereint
}

state-hint = { $state ->
    [new] Wir haben es, und noch niemand hat geantwortet
    [open] Jemand kümmert sich darum
    [waiting] Die Uhr steht, bis jemand anderes etwas tut
    [resolved] Erledigt, soweit wir wissen. Sag es uns, wenn nicht
    [closed] Vorbei
   *[merged] Es geht in einem anderen Gespräch weiter
}

priority = { $priority ->
    [first] Alle lassen alles liegen
    [high] Vor allem anderen heute
    [normal] Der Reihe nach
   *[low] Wenn Zeit ist
}

priority-short = { $priority ->
    [first] Zuerst
    [high] Hoch
    [normal] Normal
   *[low] Niedrig
}

impact = { $impact ->
    [one] Eine Person
    [some] Ein Team oder ein Raum
   *[many] Eine Abteilung, ein Standort oder ein ganzer Service
}

urgency = { $urgency ->
    [later] Es kann warten
    [soon] Die Arbeit ist mühsamer, es gibt einen Umweg
   *[now] Die Arbeit steht still
}

level = { $level ->
    [standard] Standard
    [important] Wichtig
   *[vital] Lebenswichtig
}

visibility = { $visibility ->
    [public] Alle
    [shared] Du und der Anbieter
    [consumer] Nur deine Seite
   *[provider] Nur die Seite des Anbieters
}

channel = { $channel ->
    [web] Auf der Seite
    [api] Über die API
    [mail] Per E-Mail
    [phone] Am Telefon
    [walk_in] Persönlich
    [import] Aus einem anderen Servicedesk übernommen
   *[system] Von Entwine selbst
}

promise-kind = { $kind ->
    [first_response] Erste Antwort
    [next_update] Nächste Nachricht
   *[resolution] Erledigt
}

promise-sentence = { $kind ->
    [first_response] Jemand antwortet { $by }
    [next_update] Wir schreiben wieder { $by }
   *[resolution] Wir wollen fertig sein { $by }
}

role = { $role ->
    [agent] Bearbeitung
    [lead] Leitung
    [representative] Vertretung
    [customer] Auftraggeberseite
    [handler] Vertrauensperson
    [custodian] Namenshüter
   *[operator] Betrieb
}

weekday-long = { $day ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[7] Sonntag
}
weekday-short = { $day ->
    [1] Mo
    [2] Di
    [3] Mi
    [4] Do
    [5] Fr
    [6] Sa
   *[7] So
}
month-long = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
month-short = { $month ->
    [1] Jan.
    [2] Feb.
    [3] März
    [4] Apr.
    [5] Mai
    [6] Juni
    [7] Juli
    [8] Aug.
    [9] Sept.
    [10] Okt.
    [11] Nov.
   *[12] Dez.
}

date-exact = { $weekday }, { $day }. { $month } { $year }, { $time } Uhr { $zone }
date-long = { $day }. { $month } { $year }
date-weekday = { $weekday }, { $day }. { $month } { $year }
date-short = { $day }. { $month }
date-short-year = { $day }. { $month } { $year }

moment-today = { $time }
moment-tomorrow = morgen { $time }
moment-yesterday = gestern { $time }
moment-weekday = { $weekday } { $time }
moment-date = { $weekday } { $date }, { $time }

by-today = bis { $time }
by-tomorrow = bis morgen { $time }
by-yesterday = bis gestern { $time }
by-weekday = bis { $weekday } { $time }
by-date = bis { $weekday } { $date }, { $time }

relative-now = gerade eben
relative-soon = gleich
relative-minutes-past = vor { $n } Min.
relative-hours-past = vor { $n } Std.
relative-future = in { $duration }

duration-seconds = { $n } Sek.
duration-minutes = { $n } Min.
duration-hours = { $n } Std.
duration-days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}
duration-two = { $larger } { $smaller }
duration-late = { $duration } zu spät

percent = { $n } %
bytes = { $n } B
kilobytes = { $n } KB
megabytes = { $n } MB
gigabytes = { $n } GB

list-two = { $first } und { $last }
list-more = { $first }, { $last }

refusal-sign-in = Melde dich zuerst an, damit wir wissen, wer fragt.
refusal-not-found = Hier ist nichts für dich. Vielleicht ist es umgezogen, oder du darfst es nicht sehen.
refusal-not-allowed = Das darfst du nicht.
refusal-invalid = { $n ->
    [one] Eine Angabe braucht noch einen Blick.
   *[other] { $n } Angaben brauchen noch einen Blick.
}
refusal-conflict = Jemand hat das inzwischen geändert.
refusal-too-many = Das war viel auf einmal. Versuch es in { $wait } wieder.

because-impact-urgency = { $impact ->
    [one] Eine Person ist betroffen
    [some] Ein Team oder ein Raum ist betroffen
   *[many] Eine Abteilung, ein Standort oder ein ganzer Service ist betroffen
}, { $urgency ->
    [later] und es kann warten
    [soon] und die Arbeit ist mühsamer, aber es gibt einen Umweg
   *[now] und die Arbeit steht still
}: { $priority ->
    [first] Alle lassen alles liegen
    [high] Vor allem anderen heute
    [normal] Der Reihe nach
   *[low] Wenn Zeit ist
}.
because-level = { $service ->
    [vital] Der Service ist lebenswichtig
    [important] Der Service ist wichtig
   *[standard] Der Service ist ein gewöhnlicher
}, { $person ->
    [vital] die Arbeit der Person auch
    [important] die Arbeit der Person ist wichtig
   *[standard] die Person wie alle anderen
}: { $priority ->
    [first] Alle lassen alles liegen
    [high] Vor allem anderen heute
    [normal] Der Reihe nach
   *[low] Wenn Zeit ist
}.

scope = { $scope ->
    [read] Lesen, was sein Besitzer lesen darf
    [ask] Fragen und antworten wie sein Besitzer
    [work] Die Arbeit des Servicedesks tun wie sein Besitzer
    [admin] Alles, was sein Besitzer darf
   *[metrics] Nur die Messwerte lesen
}

refused-token-scope = { $scope ->
    [read] Dieses Token darf nicht lesen. Eines mit „Lesen, was sein Besitzer lesen darf“ kann es.
    [ask] Dieses Token darf nicht fragen oder antworten. Eines mit „Fragen und antworten wie sein Besitzer“ kann es.
    [work] Dieses Token darf die Arbeit des Servicedesks nicht tun. Eines mit „Die Arbeit des Servicedesks tun wie sein Besitzer“ kann es.
    [admin] Dieses Token darf das Haus nicht verändern. Eines mit „Alles, was sein Besitzer darf“ kann es.
    [metrics] Dieses Token darf die Messwerte nicht lesen. Eines mit „Nur die Messwerte lesen“ kann es.
   *[other] Das darf dieses Token nicht. Eines mit weiterem Umfang kann es.
}
refused-role = { $capability ->
    [ask] Hier kannst du nicht fragen.
    [own_pages] Diese Seiten gehören jemand anderem.
    [read] Das darfst du nicht lesen.
    [read_notes] Nur wer beim Anbieter bearbeitet, sieht diese Notizen.
    [reply] Antworten kann, wer beteiligt ist oder beim Anbieter bearbeitet.
    [note] Nur wer beim Anbieter bearbeitet, kann hier eine Notiz hinterlassen.
    [work] Das kann nur, wer beim Anbieter bearbeitet. Frag dort jemanden oder die Leitung.
    [desk] Hier arbeitet, wer bearbeitet. Eine Leitung kann dich dazu machen.
    [insight] Das sehen Bearbeitung, Leitung und Betrieb.
    [manage_provider] Das kann die Leitung dieses Anbieters ändern, oder der Betrieb.
    [offer_agreement] Nur die Leitung dieses Anbieters kann eine Vereinbarung anbieten.
    [accept_agreement] Nur wer für die Verbraucherseite spricht, kann eine Vereinbarung annehmen.
    [manage_house] Das kann nur der Betrieb ändern.
    [handle_reports] Das sieht nur, wer Meldungen betreut. Der Betrieb benennt diese Personen.
    [keep_names] Das entscheiden nur Namenshüter. Der Betrieb benennt sie.
    [break_glass] Nur der Betrieb kann das im Notfall öffnen, und der Anbieter erfährt davon.
   *[visit] Diese Seite kannst du nicht sehen.
}

refused-sign-in = Adresse und Passwort gehören nicht zusammen. Versuch es noch einmal oder setz ein neues Passwort.
refused-not-yours = Das gehört jemand anderem. Die Person kann es selbst tun.
refused-key-used = Dieser Link wurde schon benutzt oder ist abgelaufen. Bitte um einen neuen.
refused-changed-meanwhile = Jemand hat das inzwischen geändert. Sieh dir die Änderung an und versuch es dann noch einmal.

invalid-empty = Hier steht noch nichts.
invalid-past = Wähl eine Zeit, die noch kommt.
invalid-email = Eine Mailadresse sieht aus wie ida@example.org.
invalid-email-taken = Diese Adresse hat schon jemand.
invalid-zone = Eine Zeitzone schreibt man wie Europe/Berlin.
invalid-key = Nur kleine Buchstaben, Ziffern und Bindestriche, zum Beispiel car-share.
invalid-key-taken = Ein anderer Anbieter hat dieses Wort schon.
invalid-no-promise = Nichts dieser Art ist hier zurzeit zugesagt.
invalid-password-short = Nimm mindestens { $least } Zeichen. Länge zählt mehr als Sonderzeichen.
invalid-password-long = Höchstens 256 Zeichen passen.
invalid-password-worn = Das würden zu viele erraten. Nimm { $least } Zeichen oder mehr, die nicht dein Name, deine Adresse oder ein häufiges Wort sind.

because-kind-option-chosen = Eine gültige Option des Katalogs wurde gewählt.
because-kind-change-chosen = Eine gültige Änderungsoption des Katalogs wurde gewählt.
because-kind-option-invalid = Die gewählte Option ist nicht gültig, oder nicht für diese Person.
because-kind-target-breached = Ein vereinbartes Serviceziel ist verletzt.
because-kind-target-kept = Alle vereinbarten Serviceziele sind eingehalten.
because-kind-disaster-linked = Es gehört zu einer erfassten Katastrophe.
because-kind-disaster-ongoing = Eine Katastrophe ist im Gang.
because-kind-emergency-conditions = Die vereinbarten Notfallbedingungen sind erfüllt.
because-kind-catalogue-covers = Der Katalog enthält, worum gebeten wird.
because-kind-service-known = Wir wissen, um welchen Service es geht.
because-kind-said = Wer fragt, sagt es selbst: { $kind ->
    [suspicious_event] etwas Verdächtiges
    [disaster] ein Notfall
    [service_request] eine Bestellung
    [change_request] eine Änderung
    [compliment] ein Lob
    [complaint] eine Beschwerde
    [incident] etwas funktioniert nicht
    [improvement_proposal] eine Idee
    [value_request] ein besserer Weg
   *[question] eine Frage
}.
because-kind-word = „{ $word }“ spricht für { $kind ->
    [suspicious_event] ein verdächtiges Ereignis
    [disaster] eine Katastrophe
    [service_request] eine Serviceanfrage
    [change_request] eine Änderungsanfrage
    [compliment] ein Lob
    [complaint] eine Beschwerde
    [incident] eine Störung
    [improvement_proposal] einen Verbesserungsvorschlag
    [value_request] eine Wertanfrage
   *[question] eine Frage
}.
because-kind-no-word = Nichts darin sagt, was es ist. Ein Mensch entscheidet.
because-kind-not-sure = Nicht sicher. Ein Mensch entscheidet.

because-target-general = Die Zeiten des Anbieters für alles.
because-target-none = Dafür hat noch niemand Zeiten vereinbart.
because-target-offering = Das Angebot nennt { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
} Arbeitszeit.
because-target-row = Die Zeiten für { $kind ->
    [any] jede Art
    [suspicious_event] verdächtige Ereignisse
    [disaster] Katastrophen
    [service_request] Serviceanfragen
    [change_request] Änderungsanfragen
    [compliment] Lob
    [complaint] Beschwerden
    [incident] Störungen
    [improvement_proposal] Verbesserungsvorschläge
    [value_request] Wertanfragen
   *[question] Fragen
}, { $level ->
    [any] jede Stufe
    [standard] Stufe Standard
    [important] Stufe wichtig
   *[vital] Stufe lebenswichtig
}, { $priority ->
    [any] jede Priorität
    [first] Priorität zuerst
    [high] Priorität hoch
    [normal] Priorität normal
   *[low] Priorität niedrig
}, { $channel ->
    [any] auf welchem Weg auch immer
    [web] auf der Seite
    [api] über die API
    [mail] per E-Mail
    [phone] am Telefon
    [walk_in] persönlich
    [import] aus einem anderen Servicedesk
   *[system] von Entwine selbst
}.

promise-due-past = Wähl eine Zeit, die noch kommt.
promise-ended = Diese Zusage ist schon beendet.
promise-reason-missing = Sag, warum. Die Person liest es.
promise-target-empty = Eine Zeit muss länger sein als nichts.
promise-warning-never = Diese Warnung käme nie. Wähl einen Anteil von 1 bis 99 % oder eine Zeit nach der Fälligkeit.
targets-empty-time = Eine Zeit muss länger sein als nichts.
targets-general-missing = Eine Zeile muss für alles gelten, damit jedes Gespräch seine Zeiten hat.
targets-next-update-missing = Sag, wann die Person wieder hört. Eine nächste Nachricht ist immer zugesagt.
targets-twice = Eine Zeile darüber gilt für dasselbe. Diese käme nie zum Zug.

calendar-beyond-horizon = Das liegt mehr als { $years } Jahre in der Zukunft.
calendar-holidays-many = In einen Kalender passen höchstens { $most } Feiertage.
calendar-hours-backwards = { $hours } endet, bevor es beginnt. Zeiten über Mitternacht stehen an zwei Tagen.
calendar-hours-empty = { $hours } hat keine Länge. Lass es weg oder gib ein Ende an.
calendar-hours-overlap = { $hours } überschneidet sich mit anderen Zeiten des Tages.
calendar-hours-past-midnight = { $hours } geht über Mitternacht. Weiter geht es um 00:00 am nächsten Tag.
calendar-no-hours = Irgendwann muss jemand da sein: Gib mindestens einem Tag seine Zeiten.
calendar-zone-unknown = Die Zeitzone „{ $zone }“ kennen wir nicht. Man schreibt sie wie Europe/Berlin.

ical-date-missing = „{ $name }“ hat kein Datum.
ical-date-wrong = Das Datum von „{ $name }“ können wir nicht lesen.
ical-end-before-start = „{ $name }“ endet, bevor es beginnt. Wir haben den ersten Tag genommen.
ical-line-unreadable = Diese Zeile können wir nicht lesen.
ical-no-calendar = Das ist keine Kalenderdatei. Sie beginnt mit BEGIN:VCALENDAR.
ical-not-all-day = „{ $name }“ gilt nicht für ganze Tage. Wir haben es weggelassen.
ical-repeats-otherwise = „{ $name }“ wiederholt sich auf eine Weise, die wir nicht kennen. Wir haben den ersten Tag genommen.
ical-too-long = „{ $name }“ ist zu lang für einen Feiertag. Wir haben es weggelassen.
ical-too-many = Die Datei enthält zu viele Ereignisse. Hier haben wir aufgehört.
ical-unfinished = Die Datei endet mitten in einem Ereignis. Vielleicht ist sie nicht vollständig.

triage-phrase-unreadable = Den Ausdruck „{ $phrase }“ können wir nicht lesen.
triage-rule-empty-choice = Eine der Auswahlen enthält keine Wortliste.
triage-rule-name-long = Ein Name von höchstens 100 Zeichen.
triage-list-name = Der Name einer Liste besteht aus Buchstaben, Ziffern und Bindestrichen, höchstens 60.
triage-book-full = Das Buch ist voll. Nimm zuerst etwas heraus.
triage-rule-name = Eine Regel braucht einen Namen, den keine andere hat.
triage-rule-unknown-list = Es gibt keine Wortliste „{ $list }“.
triage-rule-without-condition = Eine Regel braucht eine Tatsache oder ein Wort, nach dem sie geht.

# Warum eine Mail geht, wann sie geht.
because-mail-at-once = Sie geht sofort hinaus.
because-mail-regret = Sie wartet einen Moment, falls es zurückgenommen wird.
because-mail-unread-after = Sie geht nur hinaus, wenn es hier nicht vorher gelesen wird.
because-mail-quiet = Sie wartet, bis die Ruhezeit vorbei ist.
because-mail-hourly = Sie geht mit den anderen der Stunde hinaus.
because-mail-daily = Sie geht mit den anderen des Tages hinaus.
because-mail-read = Es wurde hier schon gelesen.
because-mail-unwanted = Diese Art von Nachricht ist per Mail nicht gewünscht.

## Was gehört wird, beantwortet ein Mensch, zu einer Zeit (D3).
because-hand = Deine eigenen Worte: Die Uhr steht.
because-hand-empty = Es ist noch nichts gesagt.
because-hand-machine = Ein Programm hat es gesendet. Nur die eigenen Worte eines Menschen halten die Uhr an.
because-hand-template = Es geht hinaus, aber die Uhr läuft weiter: Es ist ein Textbaustein mit { $differs } eigenen Wörtern, und { $least } sollen es sein.
because-hand-repeated = Es geht hinaus, aber die Uhr läuft weiter: Dieselben Worte gingen in dieser Stunde an jemand anderen.
event-became = Daraus wurde { $family ->
    [ticket] Vorgang
    [improvement] Verbesserung
    [moment] Augenblick der Wahrheit
    [complaint] Beschwerde
    [compliment] Lob
    [saying] Rückmeldung
    [consult] Gespräch
    [value_case] Nutzenfall
   *[other] {""}
} { $number }.
event-became-something = Daraus wurde etwas, das nicht alle sehen.
event-came-from = Es kam von { $family ->
    [ticket] Vorgang
    [improvement] Verbesserung
    [moment] Augenblick der Wahrheit
    [complaint] Beschwerde
    [compliment] Lob
    [saying] Rückmeldung
    [consult] Gespräch
    [value_case] Nutzenfall
   *[other] {""}
} { $number }.
event-came-from-something = Es kam von etwas, das jemand im Vertrauen gesagt hat.
event-answer-soon = Die Antwort eines Menschen ist { $due } fällig.
event-answer-out = Die Zeit für die Antwort eines Menschen ist um: { $due }.
event-answer-late = Seit { $due } hat niemand geantwortet. Die Leitung weiß es.
refused-own-words = Das sind deine eigenen Worte. Jemand anders beantwortet sie.
invalid-not-member = Nimm jemanden, der für diesen Anbieter da ist.
why-owns = weil du antworten sollst
floor-too-many-filters = Höchstens zwei Filter auf einmal, Zeitraum und Dienst mitgezählt: Mehr könnten verraten, wer was gesagt hat.

## Was aus etwas Gesagtem wurde, hat geendet (D3, D4).
event-came-of-done = { $number }, das daraus wurde, ist erledigt.
event-came-of-declined = { $number }, das daraus wurde, wird nicht gemacht. Der Grund steht dort, und was ihn ändern würde.
event-came-of-something = Was daraus wurde, hat geendet. Das darf nicht jeder sehen.
