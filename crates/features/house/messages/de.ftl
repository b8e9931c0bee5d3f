sign-in-title = Anmelden
sign-in-lead = Damit wir wissen, wer spricht, und du deine Gespräche wiederfindest.
sign-in-email = Deine E-Mail-Adresse
sign-in-password = Dein Passwort
sign-in-button = Anmelden
set-up-title = Die Tür öffnen
set-up-lead = Eine Minute, dann können Menschen fragen. Alles lässt sich später ändern.
set-up-you = Du
set-up-name = Dein Name
set-up-password = Ein Passwort
set-up-password-hint = Mindestens { $least } Zeichen. Ein paar Wörter hintereinander sind gut.
set-up-house = Dein Haus
set-up-organisation = Wie heißt deine Organisation?
set-up-organisation-hint = So, wie man es sagt.
set-up-zone = Zeitzone
set-up-language = Sprache des Hauses
set-up-who-serves = Wer ist für andere da?
set-up-who-serves-hint = Beginn mit einem; andere können dazukommen, wann sie wollen. Du leitest die offenen, bis du jemanden nennst.
set-up-closed = für alle anderen geschlossen, auch für Betreiber
set-up-guests = Auch Menschen ohne Anmeldung dürfen fragen
set-up-button = Die Tür öffnen
provider-it = IT
provider-hr = Personal
provider-facilities = Gebäude
provider-legal = Recht
provider-finance = Finanzen
provider-procurement = Einkauf
invalid-provider-needed = Wähl mindestens einen, der für andere da ist.
refused-set-up-done = Dieses Haus ist schon eingerichtet. Melde dich an.
sign-in-forgot = Ich habe mein Passwort vergessen

house-save = Speichern
house-saved = Gespeichert.
house-copy = Kopieren
house-pages = Seiten
house-page-first = Von vorn
house-page-next = Weiter
house-page-older = Älteres
house-crumbs = Wo du bist
house-key = Kurzes Wort für Adressen
house-key-hint = Nur Kleinbuchstaben, Ziffern und Bindestriche, etwa car-share. Es bleibt, wie es ist.
house-nav-people = Menschen
house-nav-providers = Anbieter
house-nav-audit = Protokoll

me-title = Du
me-lead = Was wir von dir wissen und wie wir dich erreichen. Das siehst nur du und wer für dich da ist.
me-tabs = Deine Seiten
me-tab-profile = Du
me-tab-news = Nachrichten
me-tab-safety = Passwort und Geräte
me-tab-tokens = Schlüssel
me-tab-mandates = Vollmachten
me-sign-out = Abmelden
me-you = Du
me-email-is = Du meldest dich mit { $email } an.
me-name = Dein Name
me-language = Sprache
me-zone = Zeitzone
me-card = Damit ein Gespräch gut geht
me-card-lead = Wer dir hilft, liest das neben deinem Gespräch. Schreib nur, was man wissen soll.
me-needs = Was brauchst du?
me-needs-hint = Zum Beispiel: lieber schreiben als anrufen; große Schrift; ich antworte nach zehn.
me-expectations = Was erwartest du von uns?
me-culture = Wie sprechen wir dich an, und wie reden wir miteinander?
me-culture-hint = Dein Name, wie man ihn sagt; sie, er oder nichts davon; Gewohnheiten, die jemand von anderswo nicht kennt.
me-job = Was du tust
me-place = Wo du arbeitest
me-phone = Telefon
me-appearance = Wie es aussieht
me-appearance-lead = Wird in diesem Browser behalten.
me-theme = Hell oder dunkel
me-density = Listen
me-density-roomy = Mit Luft
me-density-compact = Eng beieinander

wishes-title = Wie du davon hörst
wishes-lead = Alles steht immer in deinem Eingang. Hier geht es darum, was auch als E-Mail kommt.
wishes-no-mail = Aus diesem Haus geht noch keine E-Mail hinaus. Was du hier wählst, gilt ab dem Tag, an dem sie es tut.
wishes-by-mail = Was als E-Mail kommt
wishes-by-mail-hint = Jede E-Mail sagt, warum du sie bekommst und wie sie aufhört.
wishes-kind = { $kind ->
    [receipt] Wir haben, was du gefragt hast
    [answer] Jemand antwortet
    [resolved] Es ist erledigt
    [promise_changed] Eine Zeit, die wir nannten, ändert sich
    [mentioned] Jemand nennt dich
    [asked] Jemand fragt deine Gruppe
    [assigned] Ein Gespräch wird deines
    [note] Jemand hinterlässt eine Notiz
    [warning] Ein Versprechen droht verfehlt zu werden
    [handed_over] Ein Gespräch wird dir übergeben
    [glass] Ein Betreiber hat ein geschlossenes Gespräch geöffnet
   *[other] { $kind }
}
wishes-digest = Wie oft
wishes-digest-is = { $digest ->
    [at_once] Sofort
    [hourly] Gesammelt, einmal in der Stunde
   *[daily] Gesammelt, einmal am Tag
}
wishes-after = Nur, wenn ich es hier nach so vielen Minuten nicht gelesen habe
wishes-after-hint = 0 schickt ohne zu warten.
wishes-quiet-from = Ruhe ab
wishes-quiet-to = Ruhe bis
wishes-quiet-hint = Dazwischen geht keine E-Mail hinaus; sie kommt danach. Beides leer heißt: nie Ruhe.

password-title = Passwort und Geräte
password-lead = Wenn du es änderst, bleibst du hier angemeldet und wirst überall sonst abgemeldet.
password-current = Dein Passwort jetzt
password-new = Das neue Passwort
password-save = Passwort ändern
password-saved = Dein Passwort ist geändert. Überall sonst bist du abgemeldet.
invalid-password-current = Das ist nicht dein Passwort.
sessions-title = Wo du angemeldet bist
sessions-lead = Kennst du eines davon nicht? Melde es ab und ändere dein Passwort.
session-seen = zuletzt benutzt
session-here = Dieses
session-end = Abmelden
session-ended = Dort abgemeldet.
sessions-end-others = Überall sonst abmelden
session-unknown = Etwas Unbekanntes

tokens-title = Schlüssel
tokens-lead = Mit einem Schlüssel tut ein Programm in deinem Namen, was du ihm erlaubst.
tokens-none = Du hast keinen.
token-used = zuletzt benutzt
token-unused = nie benutzt
token-until = bis
token-for-ever = bis du ihn zurücknimmst
token-revoke = Zurücknehmen
token-revoke-ask = „{ $name }“ zurücknehmen? Programme, die ihn benutzen, hören auf zu arbeiten.
token-revoked = Zurückgenommen. Er öffnet nichts mehr.
token-issue-title = Ein neuer Schlüssel
token-name = Wofür ist er?
token-name-hint = Damit du ihn wiedererkennst, etwa „Kalender auf meinem Laptop“.
token-scopes = Was darf er?
token-ends = Wie lange gilt er?
token-days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
token-never = Bis ich ihn zurücknehme
token-issue = Ausstellen
token-once = Hier ist er. Er wird nur dieses eine Mal gezeigt und nirgends behalten: Bring ihn jetzt dorthin, wo er hingehört.

mandates-title = Vollmachten
mandates-given = Wer für dich handelt
mandates-given-lead = Sie fragen und antworten in deinem Namen, und es steht an allem, was sie tun.
mandates-given-none = Niemand handelt für dich.
mandates-held = Für wen du handelst
mandates-held-lead = An allem, was du für sie tust, steht, dass du es warst.
mandates-held-none = Du handelst für niemanden.
mandate-acts-for = { $holder } für { $whom }
mandate-end = Beenden
mandate-end-ask = Die Vollmacht mit { $name } heute beenden?
mandate-ended = Die Vollmacht ist beendet.
mandate-give-title = Eine Vollmacht geben
mandate-give-lead = Zum Beispiel, solange du fort bist. Du kannst sie jederzeit beenden.
mandate-holder = Wer darf handeln?
mandate-holder-hint = Die E-Mail-Adresse der Person hier.
mandate-for = Für wen?
mandate-for-me = Für mich
mandate-scope = Wofür?
mandate-scope-hint = In deinen Worten, etwa „meine Reisebuchungen“. Beide lesen es.
mandate-providers = Bei wem
mandate-services = Worüber
mandate-kinds = Welche Arten
mandate-all-hint = Keine gewählt: alle. Was außerhalb liegt, wird abgelehnt.
invalid-no-provider-here = Diesen Anbieter gibt es nicht.
invalid-no-service-here = Diesen Service gibt es nicht.
mandate-until = Bis zum Ende von
mandate-give = Vollmacht geben
mandate-given = Die Vollmacht ist gegeben.
invalid-holder = Niemand anderes hier hat diese Adresse.
invalid-date = Wähl einen Tag.
refused-not-your-consumer = Nur wer diese Gruppe vertritt, kann für sie eine Vollmacht geben.

forgot-title = Ein neues Passwort
forgot-lead = Nenn uns deine Adresse, und wir schicken dir einen Link.
forgot-button = Link schicken
forgot-asked = Wenn wir diese Adresse kennen, ist ein Link zu ihr unterwegs. Er gilt eine Stunde.
forgot-back = Zurück zum Anmelden
forgot-no-mail-lead = Aus diesem Haus geht keine E-Mail hinaus, also können wir dir keinen Link schicken.
forgot-no-mail = Frag jemanden, der es betreibt: Dort kann man einen Link machen und dir geben.
link-worn-title = Dieser Link gilt nicht mehr
link-worn-lead = Er wurde schon benutzt, oder seine Zeit ist um. Nichts ist verloren: Hol dir einen neuen.
link-worn-forgot = Einen neuen Link holen
invitation-title = Willkommen, { $name }
invitation-lead = Wähl ein Passwort für { $email }, und du bist drin.
invitation-button = Hereinkommen
invitation-done = Schön, dass du da bist.
reset-title = Ein neues Passwort
reset-lead = Für { $email }. Überall sonst wirst du abgemeldet.
house-mail-hello = Guten Tag, { $name },
mail-invitation-heading = Du bist eingeladen
mail-invitation-words = Jemand, der dieses Haus betreibt, hat dich eingeladen. Wähl { $by } ein Passwort; danach gilt der Link nicht mehr.
mail-invitation-button = Hereinkommen
mail-invitation-why = Du bekommst das, weil jemand diese Adresse eingeladen hat.
mail-reset-heading = Ein neues Passwort
mail-reset-words = Jemand hat für dich ein neues Passwort erbeten. Wenn du es warst, wähl eines { $by }. Wenn nicht, tu nichts: Dein Passwort bleibt, wie es ist.
mail-reset-button = Passwort wählen
mail-reset-why = Du bekommst das, weil diese Adresse an der Tür eingegeben wurde.

house-title = Haus
house-lead = Wie es ihm geht und was ihm noch fehlt.
house-tabs = Seiten des Hauses
house-tab-health = Befinden
house-tab-consumers = Abnehmer
house-tab-settings = Einstellungen
house-tab-components = Bauteile
missing-title = Noch zu tun
missing-house = Richte das Haus ein.
missing-mail = Lass E-Mail hinaus: setz smtp_url dort, wo das Programm startet.
missing-providers = Füg jemanden hinzu, der für andere da ist.
missing-leads = Benenn eine Leitung für { $providers }.
missing-people = Lade jemanden ein: Du bist hier allein.
missing-services = Leg etwas in den Katalog.
missing-operator = Mach noch jemanden zum Betreiber, damit das Haus nie verschlossen ist.
missing-verify = Prüf das Protokoll zum ersten Mal.
health-title = Befinden
health-version = Version
health-database = Datenbank
health-disk = Frei für Anhänge
health-jobs = Arbeit im Hintergrund
health-dead = Aufgegeben
health-mail = E-Mail hinaus
health-search = Suche
health-audit = Protokoll
health-people = Menschen
database-sqlite = Eingebettet (SQLite)
database-postgres = PostgreSQL
database-size = { $kind }, { $size }
jobs-waiting = { $n ->
    [0] Nichts wartet
    [one] Eines wartet
   *[other] { $n } warten
}
jobs-late = { $waits }, das Älteste seit { $late }
jobs-dead = { $n ->
    [0] Nichts
    [one] Eines wurde aufgegeben
   *[other] { $n } wurden aufgegeben
}
health-mail-none = Es geht keine hinaus
health-mail-through = Über { $server }
health-search-holds = { $n } mit Worten zu finden
health-search-behind = { $n } bisher; das Verzeichnis entsteht noch
dead-title = Aufgegeben
dead-lead = Immer wieder versucht und aufgegeben. Behebe die Ursache, dann noch einmal.
job-again = Noch einmal
job-discard = Wegwerfen
job-discard-ask = „{ $kind }“ endgültig wegwerfen?
job-tries = { $n ->
    [one] einmal versucht
   *[other] { $n }-mal versucht
}
job-runs-again = Es läuft noch einmal.
job-discarded = Weggeworfen.

people-title = Menschen
people-lead = Wer hereinkommen darf, und wer was für wen ist.
people-search = Name oder Adresse
people-search-button = Suchen
people-none = Niemand hier heißt so
people-none-text = Such nach einem Teil des Namens oder der Adresse.
person-invited = Eingeladen
person-blocked = Gesperrt
person-erased = Gelöscht
role-at = { $role } bei { $somewhere }
invite-title = Jemanden einladen
invite-lead-mail = Die Person bekommt eine E-Mail mit einem Link, und du siehst den Link einmal, falls du ihn lieber selbst gibst.
invite-lead-no-mail = Du siehst einmal einen Link, den du selbst weitergibst. Er gilt sieben Tage.
invite-name = Name der Person
invite-email = E-Mail-Adresse der Person
invite-button = Einladen
link-made = Der Link für { $name }. Er wird nur dieses eine Mal gezeigt und gilt einmal: Gib ihn nur dieser Person.
link-made-mailed = Ein Link für { $name } ist als E-Mail unterwegs. Das ist ein zweiter, falls du ihn lieber selbst gibst; er wird nur dieses eine Mal gezeigt.
link-again = Eine neue Einladung machen
link-reset = Einen Link für ein neues Passwort machen
person-consumer = Gehört zu
person-no-consumer = Kein Abnehmer
person-about = In den Regeln
person-level = Stufe
person-level-hint = Hebt den Vorrang dessen, was die Person fragt. Für Menschen, an denen viel hängt.
person-since = Hier seit
person-audit = Was sie getan hat, im Protokoll
person-block = Sperren
person-block-ask = { $name } sperren? Die Person wird überall sofort abgemeldet.
person-let-in = Wieder hereinlassen
person-end-sessions = { $n ->
    [one] Von einem Gerät abmelden
   *[other] Von { $n } Geräten abmelden
}
door-title = Die Tür
roles-title = Rollen
roles-lead = Was die Person darf. Bei einem geschlossenen Anbieter hört die Leitung davon.
roles-none = Keine. Die Person fragt und sieht, was ihr gehört.
role-which = Rolle
role-give = Rolle geben
role-take = Wegnehmen
role-take-ask = { $person } „{ $role }“ wegnehmen?
notice-role-given = { $who } hat { $person } { $role ->
    [lead] zur Leitung
   *[agent] zur Bearbeitung
} bei { $provider } gemacht, das für andere geschlossen ist.
invalid-person = Niemand hier hat diese Adresse.
notice-safe-role-given = { $who } hat { $person } zur { $role ->
    [handler] Vertrauensperson
   *[custodian] Hüterin der Namen
} gemacht
invalid-role-place = Diese Rolle gehört dort nicht hin.
refused-last-operator = Das Haus braucht einen Betreiber. Mach zuerst jemand anderen dazu.
refused-block-yourself = Niemand sperrt sich selbst. Ein anderer Betreiber kann es.
refused-blocked = Diese Person ist gesperrt. Ein Betreiber kann sie wieder hereinlassen.

consumers-title = Abnehmer
consumers-lead = Gruppen, für die man gemeinsam da ist und die vereinbaren, was sie bekommen.
consumers-none = Noch keine Gruppe
consumers-none-text = Ein Haus kommt ohne aus. Füg eine hinzu, wenn eine Abteilung oder ein Kunde eigene Versprechen möchte.
consumer-name = Wie heißt sie?
consumer-add = Einen Abnehmer hinzufügen
consumer-rename = Umbenennen
consumer-rename-of = Name von { $name }
invalid-consumer-key-taken = Ein anderer Abnehmer hat dieses Wort schon.

settings-title = Einstellungen
settings-lead = Was für alle gilt.
settings-languages = Sprachen, die Menschen angeboten werden
settings-guests = Gäste
settings-guests-hint = Sie nennen eine Adresse und bekommen einen Link zu ihrem Gespräch.
invalid-language-needed = Biete mindestens eine Sprache an.

audit-title = Protokoll
audit-lead = Wer was getan hat, das Neueste zuerst. Jede Zeile trägt die Prüfsumme der vorigen, damit niemand unbemerkt eine ändert.
audit-never = Es wurde noch nie geprüft, ob jemand eine Zeile geändert hat.
audit-sound = Niemand hat eine Zeile geändert, geprüft
audit-verified = { $lines } Zeilen stehen, wie sie geschrieben wurden. Geprüft
audit-faults = { $n ->
    [one] Eine Zeile steht nicht so da, wie sie geschrieben wurde. Geprüft
   *[other] { $n } Zeilen stehen nicht so da, wie sie geschrieben wurden. Geprüft
}
audit-verify = Jede Zeile prüfen
audit-lines = { $n } Zeilen
audit-action = Was
audit-action-hint = Wie es in der Liste steht, etwa access.sign_in.
audit-number = Nummer eines Gesprächs
audit-person = Nummer einer Person
audit-person-hint = Aus der Adresse ihrer Seite.
audit-filter = Zeigen
audit-none = Hier ist nichts
audit-none-text = Keine Zeile passt. Such mit weniger.
audit-caption = Zeilen des Protokolls
audit-when = Wann
audit-who = Wer
audit-result = Wie es ausging
audit-detail = Mehr
audit-nobody = Niemand angemeldet
audit-outcome = { $outcome ->
    [done] Getan
    [refused] Abgelehnt
    [looked] Angesehen
   *[other] { $outcome }
}

providers-title = Anbieter
providers-lead = Wer für andere da ist, wann, und was man verspricht.
providers-none = Noch niemand
providers-none-text = Füg eine Abteilung hinzu. Sie beginnt mit Bürozeiten und vernünftigen Versprechen.
provider-closed = Für andere geschlossen
provider-add = Einen Anbieter hinzufügen
provider-added = { $name } ist da. Benenn als Nächstes eine Leitung.
provider-name = Wie heißt es?
provider-name-hint = So, wie man es sagt.
provider-closed-legend = Wer die Gespräche sieht
provider-closed-choice = Nur die Person und dieser Anbieter
provider-closed-hint = Für alle anderen geschlossen, auch für Betreiber.
provider-lead = Was er selbst entscheidet.
provider-tabs = Seiten des Anbieters
provider-tab-face = Menschen und Worte
provider-tab-calendar = Kalender
provider-tab-targets = Versprechen
provider-tab-priorities = Vorrang
provider-tab-teams = Teams
provider-face = Name und Worte
provider-sure = Sicher ab, in Prozent
provider-sure-hint = Ein Vorschlag mit weniger Gewissheit sagt, dass er nicht sicher ist.
provider-closes = Gelöstes schließen nach, in Tagen
provider-closes-hint = Die Person erfährt es einen Tag vorher, und ein Druck sagt, dass es nicht gelöst ist. Leer: nie von selbst.
invalid-days = Eine Zahl von Tagen von 1 bis 365, oder nichts.
provider-words = Eigene Worte
provider-words-lead = Bleibt es leer, liest man die üblichen. Ändere, was deine Leute nie sagen würden.
provider-word-of = { $kind }
provider-word-usual = Sonst „{ $word }“.
provider-people = Wer da ist
provider-people-lead = Die Leitung steht für Versprechen, Menschen und Regeln ein; die anderen bearbeiten.
provider-people-none = Noch niemand.
provider-person-hint = Die Person muss schon hier sein.
provider-door = Wer die Gespräche sieht
provider-close = Für andere schließen
provider-close-lead = Dann sehen nur die Person und dieser Anbieter ein Gespräch, auch Betreiber nicht; im Notfall kann ein Betreiber das Glas einschlagen, und die Leitung hört davon.
provider-close-ask = { $name } für alle anderen schließen? Auch was es jetzt gibt, wird geschlossen.
provider-open = Für neue Gespräche öffnen
provider-open-lead = Es ist geschlossen: Nur die Person und dieser Anbieter sehen ein Gespräch. Was hinter der Tür gesagt wurde, bleibt dort.
provider-open-ask = { $name } für neue Gespräche öffnen?

calendar-title = Wann jemand da ist
calendar-lead = Versprechen zählen nur diese Stunden. Wenn du sie änderst, werden laufende Versprechen ab jetzt neu gezählt.
hours-when = Rund um die Uhr
hours-always = Rund um die Uhr, jeden Tag
hours-always-hint = Stunden und freie Tage bleiben stehen, zählen aber nicht.
hours-caption = Stunden der Woche
hours-day = Tag
hours-opens = Öffnet
hours-closes = Schließt
hours-from = { $day }, öffnet, { $place ->
    [1] zum ersten Mal
   *[other] zum { $place }. Mal
}
hours-to = { $day }, schließt, { $place ->
    [1] zum ersten Mal
   *[other] zum { $place }. Mal
}
holidays-title = Tage ohne Arbeit
holidays-hint = Ein Tag pro Zeile: 2026-12-25 Weihnachten.
ics-title = Feiertage aus einer Datei
ics-lead = Länder veröffentlichen ihre als Kalenderdatei. Du siehst, was darin steht, bevor etwas übernommen wird.
ics-file = Kalenderdatei
ics-file-hint = Endet auf .ics, höchstens 2 MB. Übernommen werden ganze Tage dieses Jahres und der nächsten zwei.
ics-look = Hineinsehen
ics-found = { $n ->
    [0] Kein neuer Tag
    [one] Ein neuer Tag
   *[other] { $n } neue Tage
}
ics-found-lead = { $n ->
    [0] Keiner davon ist schon hier.
    [one] Einer ist schon hier.
   *[other] { $n } sind schon hier.
}
ics-take = { $n ->
    [one] Den Tag übernehmen
   *[other] Die { $n } Tage übernehmen
}
ics-leave = Lassen
ics-problems = { $n ->
    [one] Eines war nicht zu lesen
   *[other] { $n } waren nicht zu lesen
}
ics-problems-lead = Den Rest kann man trotzdem übernehmen.
ics-line = Zeile { $n }
invalid-file-needed = Wähl eine Kalenderdatei von höchstens 2 MB.
invalid-holiday = „{ $line }“ beginnt nicht mit einem Tag wie 2026-12-25.
invalid-hours-half = Gib beide Zeiten an oder keine.
invalid-time = Gib beide Zeiten an, etwa 22:00 und 07:00, oder keine.

targets-title = Was versprochen wird
targets-lead = Es gilt die Zeile, die am meisten über ein Gespräch sagt. Zeiten sind Arbeitszeit: 4:30 sind viereinhalb Stunden, 45m sind Minuten. Eine Zeile ohne Zeiten verschwindet.
targets-caption = Versprechen
target-row = Zeile
target-any = Alle
target-kind = Art
target-priority = Vorrang
target-level = Stufe
target-channel = Wie es kam
target-first = Erste Antwort
target-update = Nächste Nachricht
target-done = Erledigt
target-cell = Zeile { $place }: { $what }
invalid-working-time = „{ $text }“ ist keine Arbeitszeit. Schreib 4:30 oder 45m.
invalid-percent = Nimm eine Zahl von 1 bis 99.

matrix-title = Was zuerst kommt
matrix-lead = Wie viele es betrifft, und wie bald es weitergehen muss. Ein lebenswichtiger Dienst oder Mensch geht eine Stufe hinauf.
matrix-caption = Vorrang nach Auswirkung und Eile
matrix-corner = Wie viele
matrix-cell = { $impact }, { $urgency }
warnings-title = Wer gewarnt wird
warnings-lead = Bevor ein Versprechen verfehlt wird, und danach.
warnings-caption = Warnungen
warn-when = Wann
warn-value = Wie viel
warn-whom = Wen
warn-none = Gar nicht
warn-share = Wenn so viel Prozent der Zeit verbraucht sind
warn-due = Wenn es fällig ist
warn-after = Wenn es so viel zu spät ist
warn-whom-is = { $whom ->
    [assignee] Wer es hat
    [group] Alle im Team
   *[lead] Die Leitung
}

teams-none = Noch kein Team
teams-none-text = Kleine Anbieter kommen ohne aus. Ein Team hat Menschen, was sie können, und eine Art, Arbeit zu verteilen.
team-add = Ein Team hinzufügen
team-name = Wie heißt es?
team-name-of = Name von { $team }
team-assigning = Wie wird Arbeit verteilt?
team-assigning-hint = Was verteilt ist, kann man immer weitergeben.
team-assigning-of = Wie { $team } Arbeit verteilt
assigning-is = { $way ->
    [none] Jeder nimmt, was er kann
    [round_robin] Der Reihe nach
    [load] An den, der am wenigsten hat
   *[skill] An den, der es kann, dann an den, der am wenigsten hat
}
team-skills-of = Was { $who } kann, Wörter durch Leerzeichen getrennt
team-capacity-of = Wie viele Gespräche { $who } tragen kann
team-carries = { $n ->
    [one] trägt ein Gespräch
   *[other] trägt { $n } Gespräche
}
team-knows = { $carries }, kann { $skills }
team-join = Hinzufügen
team-join-whom = Wer kommt zu { $team }
team-leave = Aus dem Team
team-leave-ask = { $who } aus { $team } nehmen?
invalid-capacity = Nimm eine Zahl von 0 bis 1000.
invalid-serves-not = Die Person ist hier nicht tätig. Gib ihr zuerst die Rolle.

## Was eine Anfrage ist: die Regeln eines Anbieters
provider-tab-triage = Regeln der Einordnung
triage-try-title = Einen Satz ausprobieren
triage-try-lead = Sieh, welche Regel entscheidet und warum. Nichts wird behalten.
triage-try-words = Was jemand sagt
triage-try-target = Was von den Versprechen bekannt ist
triage-try-option = Was im Katalog gewählt wurde
triage-try-disaster = Eine Katastrophe, die andauert
triage-try-disaster-hint = Ihr Name, wenn es eine gibt.
triage-try-button = Ausprobieren
triage-unknown = Nichts ist bekannt
triage-decided = Die Regel „{ $rule }“ entscheidet: { $kind }.
triage-hinted = Keine Regel entscheidet, also ein Mensch. Diese deuten es nur an: { $rules }.
triage-nothing = Keine Regel spricht. Ein Mensch entscheidet.
triage-heard = Listen, die sprechen: { $lists }.
triage-heard-one = { $list } („{ $word }“)
triage-rules-title = Die Regeln in der Reihenfolge, in der sie versucht werden
triage-rules-lead = Die erste, die zutrifft und entscheidet, entscheidet. Die Reihenfolge der Arten steht fest; innerhalb einer Art bestimmst du sie.
triage-decides = Entscheidet: { $kind }
triage-hints = Deutet an: { $kind }
triage-not = nicht: { $fact }
triage-hears = hört { $lists }
triage-never-hears = hört nicht { $lists }
triage-said = Die Person sagt, es ist: { $kind }
triage-fact = { $fact ->
    [service-option-chosen] Eine Option des Bestellkatalogs wurde gewählt
    [change-option-chosen] Eine Änderungsoption wurde gewählt
    [invalid-option-chosen] Die gewählte Option ist nicht gültig
    [target-breached] Ein vereinbarter Wert ist verletzt
    [target-kept] Alle vereinbarten Werte sind eingehalten
    [disaster-linked] Es ist mit einer Katastrophe verknüpft
    [disaster-ongoing] Eine Katastrophe dauert an
    [emergency-conditions-met] Die Bedingungen eines Notfalls sind erfüllt
    [catalogue-covers] Der Katalog hat eine Option dafür
   *[service-known] Der Service ist bekannt
}
triage-up = „{ $rule }“ früher versuchen
triage-down = „{ $rule }“ später versuchen
triage-remove = „{ $rule }“ entfernen
triage-remove-ask = „{ $rule }“ entfernen? Was danach eingeordnet wurde, bleibt, wie es ist.
triage-add = Noch eine Regel
triage-add-button = Regel hinzufügen
triage-change = „{ $rule }“ ändern
triage-form-name = Ihr Name
triage-form-name-hint = Nur für euch; er steht hier und im Protokoll.
triage-form-kind = Wofür sie spricht
triage-form-decides-legend = Wie sicher sie ist
triage-form-decides = Sie entscheidet
triage-form-decides-hint = Sonst deutet sie nur an, und ein Mensch entscheidet.
triage-form-words = Was zu hören sein muss
triage-form-words-hint = Eine Zeile für jede Sache, die gesagt sein muss; in einer Zeile die Namen von Wortlisten, von denen eine genügt.
triage-form-never = Was nicht zu hören sein darf
triage-form-never-hint = Namen von Wortlisten.
triage-form-facts = Was außerdem bekannt sein muss
triage-any = Spielt keine Rolle
triage-must = Muss so sein
triage-must-not = Darf nicht so sein
triage-lists-title = Wortlisten
triage-lists-lead = Regeln nennen sie. Alle Sprachen werden gehört, welche auch immer die Person liest.
triage-list-has = { $phrases ->
    [one] Eine Wendung
   *[other] { $phrases } Wendungen
}, { $rules ->
    [0] keine Regel nennt sie
    [one] eine Regel nennt sie
   *[other] { $rules } Regeln nennen sie
}
triage-unheard = Was nichts sagt
triage-unheard-has = { $phrases ->
    [one] Eine Wendung, die nicht gehört wird
   *[other] { $phrases } Wendungen, die nicht gehört werden
}, etwa „vielen Dank im Voraus“
triage-list-called = Ihr Name
triage-list-called-hint = Buchstaben, Ziffern und Bindestriche.
triage-list-change = Die Liste „{ $list }“ ändern
triage-list-add = Noch eine Wortliste
triage-list-add-button = Liste hinzufügen
triage-phrases-in = Wendungen auf { $language }
triage-phrases-hint = Eine je Zeile, klein geschrieben, Umlaute ausgeschrieben (ae, ss). druck* beginnt so, *drucker endet so, laptop|handy ist eines davon, weg+gelaufen steht zusammen, .. überspringt ein paar Wörter, ^ beginnt einen Satz, ? fragt.
triage-unreadable = Das gespeicherte Buch lässt sich nicht lesen, darum gilt das Standardbuch. Die nächste Änderung ersetzt es.
triage-standard-title = Neu anfangen
triage-standard-lead = Zurück zu den Regeln, mit denen jeder Anbieter beginnt. Eure eigenen Regeln und Listen sind dann weg.
triage-standard-button = Standardregeln nehmen
triage-standard-ask = Die Standardregeln nehmen? Eure eigenen Regeln und Listen sind dann weg.
