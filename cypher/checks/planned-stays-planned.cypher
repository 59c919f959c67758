// Nothing is done that all claims only plan, and no meeting was held after the last article that tells of it.
// Columns: subject, relation, object, why
CALL () {
  MATCH (subject:Dragoman)-[fact]->(object:Dragoman)
  WHERE fact.status = 'done'
    AND NOT EXISTS {
      MATCH (subject)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(object)
      WHERE c.relation = type(fact) AND c.modality = 'asserted'
    }
  RETURN subject.name AS subject, type(fact) AS relation, object.name AS object, 'only planned or ongoing' AS why
  UNION
  MATCH (meeting:Meeting:Dragoman {status: 'held'})<-[:MENTIONS]-(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
  WITH meeting, max(article.published) AS last
  WHERE meeting.date > last
  RETURN meeting.name AS subject, 'held' AS relation, meeting.date AS object, 'last told of on ' + last AS why
}
RETURN subject, relation, object, why
