# What do I keep if I go back? Still to be translated from nl-simple.
