// What is said to be off a meeting's agenda is not also among its facts as on it, unless that is marked as disputed.
// Columns: meeting, topic
MATCH (meeting:Meeting:Dragoman)-[discussed:DISCUSSED]->(topic:Topic)<-[excluded:EXCLUDED]-(meeting)
WHERE NOT (discussed.disputed OR excluded.disputed)
RETURN meeting.name AS meeting, topic.name AS topic
