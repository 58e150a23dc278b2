package org.forthright.platform.refused;

import java.util.OptionalInt;

/** Why a request got no further although no rule of the trade spoke: what the page says and what a program is told. */
public enum Obstacle {
    /** Missing and foreign look the same. */
    NOT_FOUND(
            404,
            "Page not found",
            "Nothing is kept at this address, or it belongs to an organisation that you do not act for.",
            "If you typed the address, check it. If you followed a link, ask the person who gave it to you."),
    SIGN_IN_NEEDED(
            401,
            "You are not signed in",
            "Your sign-in has ended, so what you sent was not saved. Nothing that you typed is lost: it is below.",
            "Sign in in another tab and come back to this page."),
    TOKEN_NEEDED(
            401,
            "A token is needed",
            "Programs show who they are with an access token of the sign-in service, in the header Authorization.",
            "Ask the sign-in service for a token and send the request again."),
    SIGN_IN_FAILED(
            401,
            "The sign-in did not work",
            "The sign-in was not completed, or it took so long that it ran out.",
            "Go to the start page and sign in again."),
    FORBIDDEN(
            403,
            "You cannot use this page",
            "Your account does not give access to this page.",
            "If you need it for your work, ask your organisation's administrator."),
    OTHER_SITE(
            403,
            "This was not sent from our pages",
            "Another site asked your browser to send this, so nothing was done.",
            "If that was you, open the form on our own pages and send it from there."),
    STALE_FORM(
            400,
            "This form is out of date",
            "The page was open for too long, or your browser does not keep cookies for this site. Nothing was saved.",
            "Open the form again. What you typed is below, so that you can copy it."),
    BAD_REQUEST(
            400,
            "This request could not be understood",
            "What was sent is not something that our pages send.",
            "Go back, reload the page and try again."),
    METHOD_NOT_ALLOWED(
            405,
            "This cannot be done at this address",
            "The address exists, but not for what was asked of it.",
            "Go back to the page that you came from."),
    NOT_ACCEPTABLE(
            406,
            "This is not kept in the form that was asked for",
            "The address exists, but what is there comes in another form than the one that was asked for.",
            "Ask for any form (Accept: */*), or leave it to us."),
    SENT_BEFORE(
            409,
            "This form was already sent",
            "It was sent before with other words, and those were saved. What was sent now was not saved.",
            "Open the page again to see what was saved. What you typed is below, so that you can copy it."),
    TOO_LARGE(
            413,
            "What you sent is too large",
            "It is larger than we can take at once, so none of it was saved. A file may be up to 25 megabytes.",
            "Go back, where your browser still has what you typed, and send the files in smaller parts or by post."),
    UNSUPPORTED_TYPE(
            415,
            "This was sent in a form that we do not take",
            "Pages take forms; programs send JSON, or the bytes of a file.",
            "Go back, reload the page and try again."),
    BEYOND_CALENDAR(
            409,
            "The calendar does not reach that far",
            "A date was asked for whose bank holidays are not known yet. We do not guess a date that people rely on.",
            "Ask your organisation's administrator to bring the calendar of working days up to date."),
    BUSY(
            503,
            "This takes longer than it should",
            "So much is going on at the moment that we could not get to what you asked for, and nothing was saved.",
            "Wait a moment and try again."),
    SIGN_IN_UNAVAILABLE(
            503,
            "You cannot sign in just now",
            "The service that signs people in is starting, or cannot be reached at the moment.",
            "Wait a minute and try again."),
    BROKEN(
            500,
            "Something went wrong on our side",
            "What you asked for was not done. The fault has been recorded.",
            "Try again in a few minutes. If it happens again, tell us the number below.");

    private final int status;
    private final String title;
    private final String sentence;
    private final String advice;

    Obstacle(int status, String title, String sentence, String advice) {
        this.status = status;
        this.title = title;
        this.sentence = sentence;
        this.advice = advice;
    }

    /** The obstacle that a status stands for where nothing more is known. */
    public static Obstacle of(int status) {
        return switch (status) {
            case 401 -> SIGN_IN_NEEDED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_TYPE;
            default -> status < 500 ? BAD_REQUEST : BROKEN;
        };
    }

    /** After how many seconds it is worth trying again; empty where waiting does not help. */
    OptionalInt secondsToWait() {
        return status == 503 ? OptionalInt.of(10) : OptionalInt.empty();
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** What happened. */
    public String sentence() {
        return sentence;
    }

    /** What to do about it. */
    public String advice() {
        return advice;
    }
}
