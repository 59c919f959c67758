// Each fact joins things of the kinds that its relation allows.
// Columns: subject, relation, object
UNWIND [
  {type: 'HOLDS', from: ['Person'], to: ['Office']},
  {type: 'OF', from: ['Office'], to: ['Country', 'Organization']},
  {type: 'ACCREDITED_TO', from: ['Office'], to: ['Country', 'Organization']},
  {type: 'LEADS', from: ['Person'], to: ['Delegation', 'Organization']},
  {type: 'MEMBER_OF', from: ['Person'], to: ['Delegation', 'Organization']},
  {type: 'REPRESENTS', from: ['Delegation', 'Person'], to: ['Country', 'Organization']},
  {type: 'ATTENDED', from: ['Person', 'Delegation', 'Country', 'Organization'], to: ['Meeting']},
  {type: 'MEDIATED', from: ['Person', 'Country', 'Organization'], to: ['Meeting']},
  {type: 'HOSTED', from: ['Person', 'Country', 'Organization'], to: ['Meeting']},
  {type: 'HELD_IN', from: ['Meeting'], to: ['Place', 'Country', 'Property']},
  {type: 'FOLLOWS', from: ['Meeting'], to: ['Meeting']},
  {type: 'DISCUSSED', from: ['Meeting'], to: ['Topic']},
  {type: 'EXCLUDED', from: ['Meeting'], to: ['Topic']},
  {type: 'RESTRICTED', from: ['Country', 'Organization'], to: ['Property']},
  {type: 'OWNS', from: ['Country', 'Organization', 'Person'], to: ['Property']},
  {type: 'LOCATED_IN', from: ['Property', 'Place', 'Organization'], to: ['Place', 'Country']},
  {type: 'EXPELLED', from: ['Country'], to: ['Person', 'Group']},
  {type: 'SANCTIONED', from: ['Country', 'Organization'], to: ['Person', 'Organization', 'Country', 'Group']},
  {type: 'APPOINTED', from: ['Country', 'Organization', 'Person'], to: ['Person']},
  {type: 'SIGNED', from: ['Person', 'Country', 'Organization'], to: ['Topic']},
  {type: 'ANNOUNCED', from: ['Person', 'Organization', 'Country'], to: ['Meeting']},
  {type: 'SAID', from: ['Person', 'Organization', 'Country'], to: ['Statement']}
] AS allowed
MATCH (subject:Dragoman)-[fact]->(object:Dragoman)
WHERE type(fact) = allowed.type AND fact.dragoman IS NOT NULL
  AND NOT (subject.dragoman[0] IN allowed.from AND object.dragoman[0] IN allowed.to)
RETURN subject.name AS subject, type(fact) AS relation, coalesce(object.name, object.text) AS object
