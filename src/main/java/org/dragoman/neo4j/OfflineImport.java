package org.dragoman.neo4j;

import java.nio.file.Path;
import org.dragoman.graph.Graph;
import org.dragoman.neo4j.server.AdminTool;
import org.dragoman.neo4j.server.ServerJars;

/** Makes a database of a graph with Neo4j's offline importer: for large graphs, and to compare loading with. */
public final class OfflineImport {
    private OfflineImport() {}

    /**
     * Makes the database in a folder where there is none yet; {@code LocalServer} can be started on it afterwards.
     *
     * @param data the data folder of the local server
     * @param csv where the CSV files go
     * @return what the importer printed
     */
    public static String run(ServerJars jars, Graph graph, Path data, Path csv) {
        return new AdminTool(jars, data.resolve("home")).importCsv("1g", CsvExport.write(graph, csv.toAbsolutePath()));
    }
}
