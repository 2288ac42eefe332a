# What happens after going back. Still to be translated from nl-simple.
