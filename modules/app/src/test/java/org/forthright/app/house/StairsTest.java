package org.forthright.app.house;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.forthright.app.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The poms are the plan of the house: short, so that one sees on which stair a room stands. */
class StairsTest {

    private static final Pattern ROOM_BELOW =
            Pattern.compile("<dependency>\\s*<groupId>org\\.forthright</groupId>\\s*<artifactId>(.+?)</artifactId>");

    static List<Path> rooms() throws IOException {
        try (Stream<Path> modules = Files.list(Checkout.root().resolve("modules"))) {
            return modules.filter(not(module -> module.endsWith("app"))).toList();
        }
    }

    @Test
    void thePomsNameRooms() throws IOException {
        assertThat(rooms()).anySatisfy(room -> assertThat(below(room)).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyRoomButTheRoofStandsOnTwoOthersAtMost(Path room) throws IOException {
        assertThat(below(room)).hasSizeLessThanOrEqualTo(2);
    }

    private static List<String> below(Path room) throws IOException {
        String pom = Files.readString(room.resolve("pom.xml"));
        return ROOM_BELOW.matcher(pom).results().map(MatchResult::group).toList();
    }
}
