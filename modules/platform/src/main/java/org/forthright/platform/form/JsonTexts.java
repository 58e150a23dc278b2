package org.forthright.platform.form;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/** What programs send as text is cleaned like what people type, and refused beyond the same length. */
@Singleton
class JsonTexts implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("texts").addDeserializer(String.class, new Cleaned()));
    }

    private static final class Cleaned extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        Cleaned() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String clean = TypedText.clean(StringDeserializer.instance.deserialize(parser, context));
            if (TypedText.length(clean) > Answers.LONGEST) {
                throw new TextTooLong(parser);
            }
            return clean;
        }
    }
}
