# Forms
form-summary = One thing before we go on

# Signing in
sign-in-title = Sign in
sign-in-lead = So that we know who is talking, and you find your conversations again.
sign-in-email = Your e-mail address
sign-in-password = Your password
sign-in-button = Sign in

# The first set-up
set-up-title = Open the door
set-up-lead = A minute, and people can ask. Everything can be changed later.
set-up-you = You
set-up-name = Your name
set-up-password = A password
set-up-password-hint = At least { $least } characters. A few words in a row are good.
set-up-house = Your house
set-up-organisation = What is your organisation called?
set-up-organisation-hint = As people say it.
set-up-zone = Time zone
set-up-language = Language of the house
set-up-who-serves = Who serves?
set-up-who-serves-hint = Begin with one; others can join when they like. You lead those that are not closed, until you name somebody.
set-up-closed = closed to everybody else, operators included
set-up-guests = People who are not signed in may ask, too
set-up-button = Open the door
provider-it = IT
provider-hr = Human resources
provider-facilities = Facilities
provider-legal = Legal
provider-finance = Finance
provider-procurement = Procurement
invalid-provider-needed = Choose at least one who serves.
refused-set-up-done = This house is set up already. Sign in instead.
