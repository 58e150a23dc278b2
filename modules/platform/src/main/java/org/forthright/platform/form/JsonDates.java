package org.forthright.platform.form;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.ToIntFunction;

/** Programs send days as text and in the years that the boxes of a page take, 1900 to 2999; a number is none. */
@Singleton
class JsonDates implements ObjectMapperCustomizer {

    private static final int LAST_YEAR = 2999;

    /** After the module that reads days in every way there is. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("dates")
                .addDeserializer(
                        LocalDate.class,
                        new Real<>(LocalDate.class, LocalDateDeserializer.INSTANCE, LocalDate::getYear))
                .addDeserializer(
                        OffsetDateTime.class,
                        new Real<>(
                                OffsetDateTime.class, InstantDeserializer.OFFSET_DATE_TIME, OffsetDateTime::getYear)));
    }

    private static final class Real<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient JsonDeserializer<T> reading;
        private final transient ToIntFunction<T> year;

        Real(Class<T> kind, JsonDeserializer<T> reading, ToIntFunction<T> year) {
            super(kind);
            this.reading = reading;
            this.year = year;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return context.reportInputMismatch(this, "A date is written as text, for example \"2026-11-23\"");
            }
            T date = reading.deserialize(parser, context);
            if (year.applyAsInt(date) < DateBoxes.FIRST_YEAR || year.applyAsInt(date) > LAST_YEAR) {
                context.reportInputMismatch(
                        this, "The year must be one from %d to %d", DateBoxes.FIRST_YEAR, LAST_YEAR);
            }
            return date;
        }
    }
}
