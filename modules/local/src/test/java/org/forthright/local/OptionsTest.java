package org.forthright.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void startsAtTheUsualPortAndKeepsTheDataWhenNothingIsTyped() {
        Options options = Options.parse();

        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.reset()).isFalse();
        assertThat(options.data()).isEmpty();
    }

    @Test
    void takesEveryOption() {
        Options options = Options.parse("--port", "8090", "--reset", "--data", "/srv/forthright");

        assertThat(options.port()).isEqualTo(8090);
        assertThat(options.reset()).isTrue();
        assertThat(options.data()).contains(Path.of("/srv/forthright"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "70000", "-1", "many", "8080a", "99999999999"})
    void refusesPortsThatAreNone(String port) {
        assertThatThrownBy(() -> Options.parse("--port", port))
                .isInstanceOf(CannotStart.class)
                .hasMessage("--port needs a number from 1024 to 65000, not \"" + port + "\".");
    }

    @Test
    void namesTheOptionItDoesNotKnow() {
        assertThatThrownBy(() -> Options.parse("--rest"))
                .hasMessage("\"--rest\" is no option of ./run; ./run --help lists them.");
    }

    @Test
    void asksForTheMissingValue() {
        assertThatThrownBy(() -> Options.parse("--port")).hasMessage("--port needs a value; ./run --help shows how.");
    }
}
