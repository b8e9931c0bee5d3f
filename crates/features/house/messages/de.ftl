sign-in-title = Anmelden
sign-in-lead = Damit wir wissen, wer spricht, und Sie Ihre Gespräche wiederfinden.
sign-in-email = Ihre E-Mail-Adresse
sign-in-password = Ihr Passwort
sign-in-button = Anmelden
set-up-title = Die Tür öffnen
set-up-lead = Eine Minute, dann können Menschen fragen. Alles lässt sich später ändern.
set-up-you = Sie
set-up-name = Ihr Name
set-up-password = Ein Passwort
set-up-password-hint = Mindestens { $least } Zeichen. Ein paar Wörter hintereinander sind gut.
set-up-house = Ihr Haus
set-up-organisation = Wie heißt Ihre Organisation?
set-up-organisation-hint = So, wie man es sagt.
set-up-zone = Zeitzone
set-up-language = Sprache des Hauses
set-up-who-serves = Wer ist für andere da?
set-up-who-serves-hint = Beginnen Sie mit einem; andere können dazukommen, wann sie wollen. Sie leiten die offenen, bis Sie jemanden nennen.
set-up-closed = für alle anderen geschlossen, auch für Betreiber
set-up-guests = Auch Menschen ohne Anmeldung dürfen fragen
set-up-button = Die Tür öffnen
provider-it = IT
provider-hr = Personal
provider-facilities = Gebäude
provider-legal = Recht
provider-finance = Finanzen
provider-procurement = Einkauf
invalid-provider-needed = Wählen Sie mindestens einen, der für andere da ist.
refused-set-up-done = Dieses Haus ist schon eingerichtet. Melden Sie sich an.
sign-in-forgot = Ich habe mein Passwort vergessen

house-save = Speichern
house-saved = Gespeichert.
house-copy = Kopieren
house-pages = Seiten
house-page-first = Von vorn
house-page-next = Weiter
house-page-older = Älteres
house-crumbs = Wo Sie sind
house-key = Kurzes Wort für Adressen
house-key-hint = Nur Kleinbuchstaben, Ziffern und Bindestriche, etwa car-share. Es bleibt, wie es ist.
house-nav-people = Menschen
house-nav-providers = Anbieter
house-nav-audit = Protokoll

me-title = Sie
me-lead = Was wir von Ihnen wissen und wie wir Sie erreichen. Das sehen nur Sie und wer für Sie da ist.
me-tabs = Ihre Seiten
me-tab-profile = Sie
me-tab-news = Nachrichten
me-tab-safety = Passwort und Geräte
me-tab-tokens = Schlüssel
me-tab-mandates = Vollmachten
me-sign-out = Abmelden
me-you = Sie
me-email-is = Sie melden sich mit { $email } an.
me-name = Ihr Name
me-language = Sprache
me-zone = Zeitzone
me-card = Damit ein Gespräch gut geht
me-card-lead = Wer Ihnen hilft, liest das neben Ihrem Gespräch. Schreiben Sie nur, was man wissen soll.
me-needs = Was brauchen Sie?
me-needs-hint = Zum Beispiel: lieber schreiben als anrufen; große Schrift; ich antworte nach zehn.
me-expectations = Was erwarten Sie von uns?
me-culture = Wie sprechen wir Sie an, und wie reden wir miteinander?
me-culture-hint = Ihr Name, wie man ihn sagt; sie, er oder nichts davon; Gewohnheiten, die jemand von anderswo nicht kennt.
me-job = Was Sie tun
me-place = Wo Sie arbeiten
me-phone = Telefon
me-appearance = Wie es aussieht
me-appearance-lead = Wird in diesem Browser behalten.
me-theme = Hell oder dunkel
me-density = Listen
me-density-roomy = Mit Luft
me-density-compact = Eng beieinander

wishes-title = Wie Sie davon hören
wishes-lead = Alles steht immer in Ihrem Eingang. Hier geht es darum, was auch als E-Mail kommt.
wishes-no-mail = Aus diesem Haus geht noch keine E-Mail hinaus. Was Sie hier wählen, gilt ab dem Tag, an dem sie es tut.
wishes-by-mail = Was als E-Mail kommt
wishes-by-mail-hint = Jede E-Mail sagt, warum Sie sie bekommen und wie sie aufhört.
wishes-kind = { $kind ->
    [receipt] Wir haben, was Sie gefragt haben
    [answer] Jemand antwortet
    [resolved] Es ist erledigt
    [promise_changed] Eine Zeit, die wir nannten, ändert sich
    [mentioned] Jemand nennt Sie
    [asked] Jemand fragt Ihre Gruppe
    [assigned] Ein Gespräch wird Ihres
    [note] Jemand hinterlässt eine Notiz
    [warning] Ein Versprechen droht verfehlt zu werden
    [handed_over] Ein Gespräch wird Ihnen übergeben
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
password-lead = Wenn Sie es ändern, bleiben Sie hier angemeldet und werden überall sonst abgemeldet.
password-current = Ihr Passwort jetzt
password-new = Das neue Passwort
password-save = Passwort ändern
password-saved = Ihr Passwort ist geändert. Überall sonst sind Sie abgemeldet.
invalid-password-current = Das ist nicht Ihr Passwort.
sessions-title = Wo Sie angemeldet sind
sessions-lead = Kennen Sie eines davon nicht? Melden Sie es ab und ändern Sie Ihr Passwort.
session-seen = zuletzt benutzt
session-here = Dieses
session-end = Abmelden
session-ended = Dort abgemeldet.
sessions-end-others = Überall sonst abmelden
session-unknown = Etwas Unbekanntes

tokens-title = Schlüssel
tokens-lead = Mit einem Schlüssel tut ein Programm in Ihrem Namen, was Sie ihm erlauben.
tokens-none = Sie haben keinen.
token-used = zuletzt benutzt
token-unused = nie benutzt
token-until = bis
token-for-ever = bis Sie ihn zurücknehmen
token-revoke = Zurücknehmen
token-revoke-ask = „{ $name }“ zurücknehmen? Programme, die ihn benutzen, hören auf zu arbeiten.
token-revoked = Zurückgenommen. Er öffnet nichts mehr.
token-issue-title = Ein neuer Schlüssel
token-name = Wofür ist er?
token-name-hint = Damit Sie ihn wiedererkennen, etwa „Kalender auf meinem Laptop“.
token-scopes = Was darf er?
token-ends = Wie lange gilt er?
token-days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
token-never = Bis ich ihn zurücknehme
token-issue = Ausstellen
token-once = Hier ist er. Er wird nur dieses eine Mal gezeigt und nirgends behalten: Bringen Sie ihn jetzt dorthin, wo er hingehört.

mandates-title = Vollmachten
mandates-given = Wer für Sie handelt
mandates-given-lead = Sie fragen und antworten in Ihrem Namen, und es steht an allem, was sie tun.
mandates-given-none = Niemand handelt für Sie.
mandates-held = Für wen Sie handeln
mandates-held-lead = An allem, was Sie für sie tun, steht, dass Sie es waren.
mandates-held-none = Sie handeln für niemanden.
mandate-acts-for = { $holder } für { $whom }
mandate-end = Beenden
mandate-end-ask = Die Vollmacht mit { $name } heute beenden?
mandate-ended = Die Vollmacht ist beendet.
mandate-give-title = Eine Vollmacht geben
mandate-give-lead = Zum Beispiel, solange Sie fort sind. Sie können sie jederzeit beenden.
mandate-holder = Wer darf handeln?
mandate-holder-hint = Die E-Mail-Adresse der Person hier.
mandate-for = Für wen?
mandate-for-me = Für mich
mandate-scope = Wofür?
mandate-scope-hint = In Ihren Worten, etwa „meine Reisebuchungen“. Beide lesen es.
mandate-until = Bis zum Ende von
mandate-give = Vollmacht geben
mandate-given = Die Vollmacht ist gegeben.
invalid-holder = Niemand anderes hier hat diese Adresse.
invalid-date = Wählen Sie einen Tag.
refused-not-your-consumer = Nur wer diese Gruppe vertritt, kann für sie eine Vollmacht geben.

forgot-title = Ein neues Passwort
forgot-lead = Nennen Sie uns Ihre Adresse, und wir schicken Ihnen einen Link.
forgot-button = Link schicken
forgot-asked = Wenn wir diese Adresse kennen, ist ein Link zu ihr unterwegs. Er gilt eine Stunde.
forgot-back = Zurück zum Anmelden
forgot-no-mail-lead = Aus diesem Haus geht keine E-Mail hinaus, also können wir Ihnen keinen Link schicken.
forgot-no-mail = Fragen Sie jemanden, der es betreibt: Dort kann man einen Link machen und Ihnen geben.
link-worn-title = Dieser Link gilt nicht mehr
link-worn-lead = Er wurde schon benutzt, oder seine Zeit ist um. Nichts ist verloren: Holen Sie sich einen neuen.
link-worn-forgot = Einen neuen Link holen
invitation-title = Willkommen, { $name }
invitation-lead = Wählen Sie ein Passwort für { $email }, und Sie sind drin.
invitation-button = Hereinkommen
invitation-done = Schön, dass Sie da sind.
reset-title = Ein neues Passwort
reset-lead = Für { $email }. Überall sonst werden Sie abgemeldet.
house-mail-hello = Guten Tag, { $name },
mail-invitation-heading = Sie sind eingeladen
mail-invitation-words = Jemand, der dieses Haus betreibt, hat Sie eingeladen. Wählen Sie { $by } ein Passwort; danach gilt der Link nicht mehr.
mail-invitation-button = Hereinkommen
mail-invitation-why = Sie bekommen das, weil jemand diese Adresse eingeladen hat.
mail-reset-heading = Ein neues Passwort
mail-reset-words = Jemand hat für Sie ein neues Passwort erbeten. Wenn Sie es waren, wählen Sie eines { $by }. Wenn nicht, tun Sie nichts: Ihr Passwort bleibt, wie es ist.
mail-reset-button = Passwort wählen
mail-reset-why = Sie bekommen das, weil diese Adresse an der Tür eingegeben wurde.

house-title = Haus
house-lead = Wie es ihm geht und was ihm noch fehlt.
house-tabs = Seiten des Hauses
house-tab-health = Befinden
house-tab-consumers = Abnehmer
house-tab-settings = Einstellungen
house-tab-components = Bauteile
missing-title = Noch zu tun
missing-house = Richten Sie das Haus ein.
missing-mail = Lassen Sie E-Mail hinaus: setzen Sie smtp_url dort, wo das Programm startet.
missing-providers = Fügen Sie jemanden hinzu, der für andere da ist.
missing-leads = Benennen Sie eine Leitung für { $providers }.
missing-people = Laden Sie jemanden ein: Sie sind hier allein.
missing-services = Legen Sie etwas in den Katalog.
missing-operator = Machen Sie noch jemanden zum Betreiber, damit das Haus nie verschlossen ist.
missing-verify = Prüfen Sie das Protokoll zum ersten Mal.
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
dead-lead = Immer wieder versucht und aufgegeben. Beheben Sie die Ursache, dann noch einmal.
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
people-none-text = Suchen Sie nach einem Teil des Namens oder der Adresse.
person-invited = Eingeladen
person-blocked = Gesperrt
person-erased = Gelöscht
role-at = { $role } bei { $somewhere }
invite-title = Jemanden einladen
invite-lead-mail = Die Person bekommt eine E-Mail mit einem Link, und Sie sehen den Link einmal, falls Sie ihn lieber selbst geben.
invite-lead-no-mail = Sie sehen einmal einen Link, den Sie selbst weitergeben. Er gilt sieben Tage.
invite-name = Name der Person
invite-email = E-Mail-Adresse der Person
invite-button = Einladen
link-made = Der Link für { $name }. Er wird nur dieses eine Mal gezeigt und gilt einmal: Geben Sie ihn nur dieser Person.
link-made-mailed = Ein Link für { $name } ist als E-Mail unterwegs. Das ist ein zweiter, falls Sie ihn lieber selbst geben; er wird nur dieses eine Mal gezeigt.
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
refused-last-operator = Das Haus braucht einen Betreiber. Machen Sie zuerst jemand anderen dazu.
refused-block-yourself = Niemand sperrt sich selbst. Ein anderer Betreiber kann es.
refused-blocked = Diese Person ist gesperrt. Ein Betreiber kann sie wieder hereinlassen.

consumers-title = Abnehmer
consumers-lead = Gruppen, für die man gemeinsam da ist und die vereinbaren, was sie bekommen.
consumers-none = Noch keine Gruppe
consumers-none-text = Ein Haus kommt ohne aus. Fügen Sie eine hinzu, wenn eine Abteilung oder ein Kunde eigene Versprechen möchte.
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
invalid-language-needed = Bieten Sie mindestens eine Sprache an.

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
audit-none-text = Keine Zeile passt. Suchen Sie mit weniger.
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
providers-none-text = Fügen Sie eine Abteilung hinzu. Sie beginnt mit Bürozeiten und vernünftigen Versprechen.
provider-closed = Für andere geschlossen
provider-add = Einen Anbieter hinzufügen
provider-added = { $name } ist da. Benennen Sie als Nächstes eine Leitung.
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
provider-words = Eigene Worte
provider-words-lead = Bleibt es leer, liest man die üblichen. Ändern Sie, was Ihre Leute nie sagen würden.
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
calendar-lead = Versprechen zählen nur diese Stunden. Wenn Sie sie ändern, werden laufende Versprechen ab jetzt neu gezählt.
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
ics-lead = Länder veröffentlichen ihre als Kalenderdatei. Sie sehen, was darin steht, bevor etwas übernommen wird.
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
invalid-file-needed = Wählen Sie eine Kalenderdatei von höchstens 2 MB.
invalid-holiday = „{ $line }“ beginnt nicht mit einem Tag wie 2026-12-25.
invalid-hours-half = Geben Sie beide Zeiten an oder keine.
invalid-time = Geben Sie beide Zeiten an, etwa 22:00 und 07:00, oder keine.

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
invalid-working-time = „{ $text }“ ist keine Arbeitszeit. Schreiben Sie 4:30 oder 45m.
invalid-percent = Nehmen Sie eine Zahl von 1 bis 99.

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
invalid-capacity = Nehmen Sie eine Zahl von 0 bis 1000.
invalid-serves-not = Die Person ist hier nicht tätig. Geben Sie ihr zuerst die Rolle.

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
