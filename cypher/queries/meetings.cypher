// Which meetings were there, when, where, and what is their status?
// Columns: date, endDate, meeting, status, kind, format, duration, places, articles, outlets, line
MATCH (meeting:Meeting)
OPTIONAL MATCH (meeting)-[:HELD_IN]->(place)
WITH meeting, collect(DISTINCT place.name) AS places
OPTIONAL MATCH (meeting)<-[:MENTIONS]-(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
WITH meeting, places, count(DISTINCT article) AS articles, collect(DISTINCT article.publisher) AS outlets
RETURN
  meeting.date AS date, meeting.endDate AS endDate, meeting.name AS meeting, meeting.status AS status, meeting.kind AS kind,
  meeting.format AS format, meeting.duration AS duration, places, articles, outlets, meeting.statusLine AS line
ORDER BY date, meeting
