package org.forthright.app.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.forthright.app.house.House;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Written to the socket as they are: clients put such addresses straight before they send them. */
@House
class AddressTest {

    @TestHTTPResource
    URI home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/eastmere-icb/trying;x",
                "/eastmere-icb/trying;x=1",
                "/eastmere-icb/trying;.css",
                "/eastmere-icb//trying",
                "//eastmere-icb/trying",
                "/eastmere-icb/./trying",
                "/eastmere-icb/x/../trying",
                "/eastmere-icb/%2e%2e/eastmere-icb/trying",
                "/eastmere-icb/%2e/trying",
                "/eastmere-icb%2ftrying",
                "/eastmere-icb%2Ftrying",
                "/eastmere-icb%5ctrying",
                "/eastmere-icb/trying.",
                "/eastmere-icb/trying/.",
                "/eastmere-icb/trying%00",
                "/eastmere-icb/trying%0d%0aX:y",
                "/eastmere-icb/trying%3bx",
                "/eastmere-icb/%74%72%79%69%6e%67%252f",
                "/EASTMERE-ICB/trying",
                "/eastmere-icb/Trying",
                "/api%2ftrying/secret",
                "/api;/trying/secret",
                "//api/trying/secret",
                "/eastmere-icb/trying.css",
                "/assets/../eastmere-icb/trying",
                "/assets/%2e%2e/META-INF/microprofile-config.properties"
            })
    void leadsNowhereInAnotherSpelling(String address) throws IOException {
        String answer = answerTo(address);

        assertThat(answer).startsWith("HTTP/1.1 404").contains("Page not found");
        assertNothingInside(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/eastmere-icb/trying%zz",
                "/eastmere-icb/trying%",
                "/eastmere-icb/trying?q=%00",
                "/eastmere-icb/trying?q=%zz",
                "/eastmere-icb\\trying",
                "eastmere-icb/trying"
            })
    void isRefusedWhenItCannotBeRead(String address) throws IOException {
        String answer = answerTo(address);

        assertThat(answer).startsWith("HTTP/1.1 40");
        assertNothingInside(answer);
    }

    private static void assertNothingInside(String answer) {
        assertThat(answer).doesNotContain("Exception", "\tat ", "quarkus", "Quarkus", "resteasy");
    }

    private String answerTo(String address) throws IOException {
        try (Socket socket = new Socket(home.getHost(), home.getPort())) {
            socket.getOutputStream()
                    .write(("GET " + address
                                    + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
