package kr.ansim.platform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which part of a workbook is its first sheet: neither its number nor its place in the file tells. */
final class FirstSheet {

    /** The parts of a workbook by their names. */
    @FunctionalInterface
    interface Parts {

        byte[] part(String name) throws IOException;
    }

    private static final String USUAL_BOOK = "xl/workbook.xml";
    private static final Set<String> BOOKS = Set.of(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            "application/vnd.ms-excel.sheet.macroEnabled.main+xml");

    private final XMLInputFactory xml;
    private final Parts parts;

    FirstSheet(XMLInputFactory xml, Parts parts) {
        this.xml = xml;
        this.parts = parts;
    }

    /** @throws IOException when there is none */
    String name() throws IOException {
        String book = elements("[Content_Types].xml", "Override").stream()
                .filter(one -> BOOKS.contains(one.getOrDefault("ContentType", "")))
                .map(one -> one.getOrDefault("PartName", ""))
                .findFirst()
                .map(FirstSheet::fromRoot)
                .orElse(USUAL_BOOK);
        String folder = book.substring(0, book.lastIndexOf('/') + 1);
        String id = elements(book, "sheet").stream()
                .findFirst()
                .map(sheet -> sheet.getOrDefault("id", ""))
                .orElse("");
        return elements(folder + "_rels/" + book.substring(folder.length()) + ".rels", "Relationship").stream()
                .filter(one -> one.getOrDefault("Id", "").equals(id))
                .map(one -> one.getOrDefault("Target", ""))
                .findFirst()
                .map(target -> target.startsWith("/") ? fromRoot(target) : folder + target)
                .orElseThrow(() -> new IOException("a workbook without a sheet"));
    }

    private static String fromRoot(String name) {
        return name.startsWith("/") ? name.substring(1) : name;
    }

    private List<Map<String, String>> elements(String part, String name) throws IOException {
        List<Map<String, String>> elements = new ArrayList<>();
        try {
            XMLStreamReader reader = xml.createXMLStreamReader(new ByteArrayInputStream(parts.part(part)));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals(name)) {
                    elements.add(attributes(reader));
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
        return elements;
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }
}
