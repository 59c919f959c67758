// Which decisions about who is who are the least certain?
// Columns: decision, kind, thing, certainty, words
MATCH (thing:Entity)
UNWIND [r IN coalesce(thing.mergeReasons, []) | {decision: 'one', words: r}] + [r IN coalesce(thing.refusedMerges, []) | {decision: 'two', words: r}] AS made
WITH thing, made, split(made.words, ' [')[-1] AS tail
WHERE tail =~ '[01]\\.\\d\\d: .*'
WITH thing, made, toFloat(split(tail, ':')[0]) AS certainty
RETURN
  made.decision AS decision, thing.dragoman[0] AS kind, thing.name AS thing, certainty, made.words AS words
ORDER BY decision, CASE made.decision WHEN 'one' THEN certainty ELSE -certainty END, kind, thing, words
LIMIT 50
