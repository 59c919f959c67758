# Dragoman as a loader: the program and its libraries, without the local server, for docker-compose.yml has one.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /dragoman
COPY pom.xml ./
COPY src src
COPY cypher cypher
COPY seeds seeds
RUN mvn -q -B -ntp -Dfast -Dinvoker.skip package

FROM eclipse-temurin:17-jre
WORKDIR /dragoman
COPY dragoman ./
COPY cypher cypher
COPY seeds seeds
COPY --from=build /dragoman/target/lib target/lib
COPY --from=build /dragoman/target/dragoman*.jar target/
ENV DRAGOMAN_NO_BUILD=1
VOLUME /data
ENTRYPOINT ["./dragoman"]
