// Where do reports of a meeting's status differ, and is it an update or a contradiction?
// Columns: meeting, before, after, kind, earlier, later
MATCH (meeting:Meeting)
WHERE size(coalesce(meeting.statusLine, [])) > 1
WITH meeting, ['proposed', 'planned', 'postponed', 'cancelled', 'ongoing', 'held'] AS course, meeting.statusLine AS line
UNWIND range(1, size(line) - 1) AS at
WITH meeting, course, line[at - 1] AS earlier, line[at] AS later
WITH meeting, earlier, later, split(earlier, ' ')[0] AS dayBefore, split(later, ' ')[0] AS dayAfter,
  split(earlier, ' ')[1] AS before, split(later, ' ')[1] AS after,
  [i IN range(0, size(course) - 1) WHERE course[i] = split(earlier, ' ')[1]][0] AS from,
  [i IN range(0, size(course) - 1) WHERE course[i] = split(later, ' ')[1]][0] AS to
WHERE before <> after
RETURN
  meeting.name AS meeting, before, after,
  CASE
    WHEN to < from AND after IN ['postponed', 'cancelled'] THEN 'update: the plan was changed'
    WHEN to < from THEN 'contested: a later report goes back behind an earlier one'
    WHEN before IN ['cancelled'] THEN 'contested: one says it was called off, one that it went on'
    WHEN dayBefore = dayAfter THEN 'update: of the same day, the report that is further on'
    ELSE 'update: the later report knows more'
  END AS kind,
  earlier, later
ORDER BY meeting, earlier, later
