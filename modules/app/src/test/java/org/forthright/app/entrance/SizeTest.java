package org.forthright.app.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.forthright.app.house.House;
import org.junit.jupiter.api.Test;

@House
class SizeTest {

    private static final int MEGABYTE = 1024 * 1024;

    @TestHTTPResource
    URI home;

    @ConfigProperty(name = "quarkus.http.body.uploads-directory")
    String uploads;

    @Test
    void ofALongComplaintIsNoObstacle() {
        var page = Visitor.arriving().form("words", "é".repeat(200_000)).post(Visitor.ROOM + "/refusal");

        assertThat(page.getStatusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("é".repeat(200_000));
    }

    @Test
    void ofAFileOf26MegabytesReachesTheFormThatRefusesIt() throws IOException, InterruptedException {
        assertThat(upload(26 * MEGABYTE).statusCode()).isEqualTo(409);
    }

    /** As when a folder of that name belongs to somebody else, or the disk is gone. */
    @Test
    void ofAFileThatCannotBeKeptIsOurFault() throws IOException, InterruptedException {
        Path folder = Path.of(uploads);
        Path aside = folder.resolveSibling(folder.getFileName() + "-aside");
        boolean wasThere = Files.exists(folder);
        if (wasThere) {
            Files.move(folder, aside);
        }
        try {
            Files.writeString(folder, "no folder");
            assertThat(upload(MEGABYTE).statusCode()).isEqualTo(500);
        } finally {
            Files.delete(folder);
            if (wasThere) {
                Files.move(aside, folder);
            }
        }
        assertThat(upload(MEGABYTE).statusCode()).isEqualTo(409);
    }

    @Test
    void beyondTheLimitIsRefusedInWords() throws IOException, InterruptedException {
        var page = upload(41 * MEGABYTE);

        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("What you sent is too large", "25 megabytes");
    }

    @Test
    void beyondTheLimitIsRefusedInJsonForPrograms() throws IOException, InterruptedException {
        var answer = send(
                request("/api/trying/refusal", "application/octet-stream"),
                BodyPublishers.ofByteArray(new byte[41 * MEGABYTE]));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("TOO_LARGE");
    }

    @Test
    void beyondTheLimitIsRefusedEvenWhereItIsNotAnnounced() throws IOException, InterruptedException {
        byte[] megabyte = new byte[MEGABYTE];
        var unannounced =
                BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(java.util.Collections.nCopies(41, megabyte)));

        var answer = send(request("/api/trying/bytes", "application/octet-stream"), unannounced);

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void ofOneAnswerBeyondReasonIsRefusedInWords() throws IOException, InterruptedException {
        var page = send(
                request(Visitor.ROOM + "/refusal", "application/x-www-form-urlencoded"),
                BodyPublishers.ofString("words=" + "x".repeat(6 * MEGABYTE)));

        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("What you sent is too large");
    }

    private HttpResponse<String> upload(int bytes) throws IOException, InterruptedException {
        String csrf = Visitor.arriving().csrf();
        String head = "--edge\r\nContent-Disposition: form-data; name=\"csrf-token\"\r\n\r\n" + csrf
                + "\r\n--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"scan.pdf\"\r\n\r\n";
        return send(
                request(Visitor.ROOM + "/refusal", "multipart/form-data; boundary=edge")
                        .header("Cookie", Visitor.CSRF_COOKIE + "=" + csrf),
                BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(new byte[bytes]),
                        BodyPublishers.ofString("\r\n--edge--\r\n")));
    }

    private HttpRequest.Builder request(String path, String type) {
        return HttpRequest.newBuilder(home.resolve(path + "?once=" + UUID.randomUUID()))
                .header("Content-Type", type);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, BodyPublisher body)
            throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request.POST(body).build(), BodyHandlers.ofString());
        }
    }
}
