# Dragoman as a loader, without the local server, for docker-compose.yml has one. What "mvn -Dfast package" or ./dragoman
# built here is taken as it is; where nothing was built, or the sources are newer, it is built in the image.
FROM maven:3.9-eclipse-temurin-17 AS build
ENV MAVEN_ARGS="-Dinvoker.skip"
WORKDIR /dragoman
COPY . .
RUN ./dragoman --version

FROM eclipse-temurin:17-jre
WORKDIR /dragoman
COPY --from=build /dragoman/dragoman ./
COPY --from=build /dragoman/target/lib target/lib
COPY --from=build /dragoman/target/dragoman.jar target/
# Language models and what was read of articles stay with the data.
ENV DRAGOMAN_NO_BUILD=1 XDG_CACHE_HOME=/data/cache
VOLUME /data
ENTRYPOINT ["./dragoman"]
