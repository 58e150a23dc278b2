package org.forthright.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Where the parts listen, all on this machine only. The ports of the sign-in and of the mailbox follow the
 * platform's, because the realm and people's links name them and they have to be the same at every start.
 */
public record Ports(int platform, int signIn, int mail) {

    static final int LOWEST = 1024;
    static final int HIGHEST = 65_000;

    static Ports from(int platform) {
        return new Ports(platform, platform + 100, platform + 200);
    }

    public String platformAddress() {
        return "http://localhost:" + platform;
    }

    String signInAddress() {
        return "http://localhost:" + signIn;
    }

    void requireFree(External external) {
        requireFree(platform, "the platform");
        if (!external.hasSignIn()) {
            requireFree(signIn, "the sign-in");
        }
        if (!external.hasMail()) {
            requireFree(mail, "the mailbox");
        }
    }

    private void requireFree(int port, String part) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new CannotStart(
                    "Port " + port + ", which " + part + " needs, is in use: stop the program that uses it, or take"
                            + " another with ./run --port " + (platform + 10) + ".",
                    taken);
        }
    }

    /** A port that nothing listens on now, for parts whose address nobody has to remember. */
    public static int anyFree() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
