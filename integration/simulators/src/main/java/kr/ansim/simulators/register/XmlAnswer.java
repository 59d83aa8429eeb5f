package kr.ansim.simulators.register;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** The same answer in XML: members are elements, the entries of a list are {@code item}. */
final class XmlAnswer {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final XMLStreamWriter xml;

    XmlAnswer(Writer out) throws IOException {
        try {
            xml = FACTORY.createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("response");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void refusal(Map<String, @Nullable Object> envelope) throws IOException {
        try {
            members(envelope);
            xml.writeEmptyElement("resultData");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void one(Map<String, @Nullable Object> envelope, Map<String, @Nullable Object> row) throws IOException {
        try {
            members(envelope);
            element("resultData", row);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void list(
            Map<String, @Nullable Object> envelope,
            Iterator<Map<String, @Nullable Object>> rows,
            UnaryOperator<Map<String, @Nullable Object>> bending)
            throws IOException {
        try {
            members(envelope);
            xml.writeStartElement("resultData");
            while (rows.hasNext()) {
                element("item", bending.apply(rows.next()));
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void members(Map<?, ?> members) throws XMLStreamException {
        for (Map.Entry<?, ?> member : members.entrySet()) {
            element(member.getKey().toString(), member.getValue());
        }
    }

    private void element(String name, @Nullable Object value) throws XMLStreamException {
        xml.writeStartElement(name);
        if (value instanceof Map<?, ?> nested) {
            members(nested);
        } else if (value instanceof List<?> list) {
            for (Object entry : list) {
                element("item", entry);
            }
        } else if (value != null) {
            xml.writeCharacters(value.toString());
        }
        xml.writeEndElement();
    }
}
