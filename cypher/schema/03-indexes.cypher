// What is looked up by other than its id: what is ours, names, dates, codes.
CREATE INDEX dragoman_id IF NOT EXISTS FOR (n:Dragoman) ON (n.id);
CREATE INDEX entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX country_code IF NOT EXISTS FOR (n:Country) ON (n.code);
CREATE INDEX meeting_date IF NOT EXISTS FOR (n:Meeting) ON (n.date);
CREATE INDEX article_published IF NOT EXISTS FOR (n:Article) ON (n.published);
CREATE INDEX claim_relation IF NOT EXISTS FOR (n:Claim) ON (n.relation);
