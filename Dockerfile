# syntax=docker/dockerfile:1
# The market as one image: WildFly with the WAR. Its settings are in the README; compose.yaml shows them in use.

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -pl webapp -am package -DskipTests -Dspotless.check.skip=true

FROM eclipse-temurin:25-jre
RUN groupadd --gid 10001 vitrine \
 && useradd --uid 10001 --gid vitrine --home-dir /opt/vitrine --shell /usr/sbin/nologin vitrine \
 && mkdir -p /var/lib/vitrine/media \
 && chown -R vitrine:vitrine /var/lib/vitrine
COPY --from=build --chown=vitrine:vitrine /source/webapp/target/server /opt/vitrine/server
COPY --from=build --chown=vitrine:vitrine /source/webapp/target/vitrine.war /opt/vitrine/server/standalone/deployments/
COPY --chown=vitrine:vitrine demo /opt/vitrine/demo
COPY --chmod=755 docker/start docker/healthy /opt/vitrine/bin/

ENV VITRINE_HOME=/opt/vitrine \
    VITRINE_MEDIA_DIR=/var/lib/vitrine/media
USER vitrine
WORKDIR /opt/vitrine
VOLUME /var/lib/vitrine
# The market; health and metrics.
EXPOSE 8080 9990
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 CMD ["/opt/vitrine/bin/healthy"]
ENTRYPOINT ["/opt/vitrine/bin/start"]
