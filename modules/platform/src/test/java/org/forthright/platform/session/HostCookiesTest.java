package org.forthright.platform.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HostCookiesTest {

    @Test
    void takesTheSessionFromThePrefixedCookieAlone() {
        assertThat(HostCookies.inside(List.of("q_session=planted; __Host-q_session=ours; __Host-csrf=token")))
                .isEqualTo("q_session=ours; __Host-csrf=token");
    }

    @Test
    void leavesNothingOfPlantedCookies() {
        assertThat(HostCookies.inside(List.of("q_session=planted", "q_auth_7=planted;q_session_chunk_1=planted")))
                .isEmpty();
    }

    @Test
    void readsHeadersThatWereSplit() {
        assertThat(HostCookies.inside(List.of("a=1", "__Host-q_auth_7=state"))).isEqualTo("a=1; q_auth_7=state");
    }
}
