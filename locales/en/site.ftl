# What stands on pages that need no program, and nowhere in the app.

pages-law = The rules of the law
pages-law-text = You can no longer apply. These were the rules for the remigration benefit (remigratie-uitkering).
pages-which = You see here what is possible. What fits you? The test tells you.
pages-test = To the test
pages-start = To the start
pages-other = Other topics
pages-numbers = Phone numbers
pages-numbers-text = You can call and ask your question.
pages-script = The test needs JavaScript. You can read these pages without it.
pages-missing = This page does not exist
pages-missing-text = Is the address right? Or go to the start.
pages-print = You can print this page with your browser.
brochure-act-text = You can no longer apply since 1 January 2025. These were the last rules. Earlier they were sometimes different.
brochure-schemes-text = For each benefit you see what is possible. What applies to you depends on you. Ask before you go.
pages-possible = This is possible:
boot-script = This test needs JavaScript. You can also call.
boot-broken = Something went wrong. Try again or call the SVB.
