"""The rules, the store and the stories; knows neither Qt nor a cable."""
