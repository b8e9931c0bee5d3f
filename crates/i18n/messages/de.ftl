### Wörter, die überall gelten: Arten, Zustände, Zeiten und was Regeln sagen.
### Wir ist der Servicedesk, Sie ist der Mensch.

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
    [resolved] Erledigt, soweit wir wissen. Sagen Sie es uns, wenn nicht
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
    [shared] Sie und der Anbieter
    [consumer] Nur Ihre Seite
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

refusal-sign-in = Melden Sie sich zuerst an, damit wir wissen, wer fragt.
refusal-not-found = Hier ist nichts für Sie. Vielleicht ist es umgezogen, oder Sie dürfen es nicht sehen.
refusal-not-allowed = Das dürfen Sie nicht.
refusal-invalid = { $n ->
    [one] Eine Angabe braucht noch einen Blick.
   *[other] { $n } Angaben brauchen noch einen Blick.
}
refusal-conflict = Jemand hat das inzwischen geändert.
refusal-too-many = Das war viel auf einmal. Versuchen Sie es in { $wait } wieder.

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
