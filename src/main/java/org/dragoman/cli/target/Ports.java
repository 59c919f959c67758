package org.dragoman.cli.target;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;

/**
 * The ports of a local server.
 *
 * @param bolt 0 for any free one
 * @param http 0 for any free one
 */
public record Ports(int bolt, int http) {
    public static final Ports ANY = new Ports(0, 0);

    private static final int USUAL_BOLT = 7687;
    private static final int USUAL_HTTP = 7474;
    private static final int USUAL_GUIDE = 7475;

    /** {@return those asked for; where none is, the one that Neo4j is known by if it is free, else any} */
    public static Ports of(@Nullable Integer bolt, @Nullable Integer http) {
        return new Ports(bolt != null ? bolt : freeOrAny(USUAL_BOLT), http != null ? http : freeOrAny(USUAL_HTTP));
    }

    /** {@return the port asked for; where none is, the usual one of the guide if it is free, else any that is} */
    public static int guide(@Nullable Integer port) {
        return port != null ? port : free(USUAL_GUIDE);
    }

    private static int freeOrAny(int port) {
        return free(port) == port ? port : 0;
    }

    /** {@return this port, where it is free, else another that is} */
    private static int free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
            return socket.getLocalPort();
        } catch (IOException e) {
            return port == 0 ? 0 : free(0);
        }
    }
}
