package org.forthright.organisation.signin;

/**
 * Somebody's account at the sign-in service; one, in however many organisations they work.
 *
 * @param subject what their tokens and our membership rows know them by
 * @param enabled whether they can sign in at all
 */
public record SignInPerson(String subject, String username, String name, String email, boolean enabled) {}
