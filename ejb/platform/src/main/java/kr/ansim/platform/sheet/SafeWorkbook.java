package kr.ansim.platform.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kr.ansim.platform.SheetLine;
import kr.ansim.platform.SheetPlace;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A workbook that a stranger made, before any library reads it: unpacked within bounds, because a small file may unfold
 * into gigabytes, and packed again, so that what is read is what was looked at. Cells outside of any spreadsheet would make
 * the library fill the way to them, and formulas of the first sheet are not calculated but refused. Other sheets are not read;
 * one with formulas is left out, so that it cannot be read in its place.
 *
 * @param content the workbook anew
 * @param formulas where a cell of the first sheet has a formula; none after the first hundred
 */
@SuppressWarnings("ArrayRecordComponent") // a file on its way, never compared
public record SafeWorkbook(byte[] content, List<SheetPlace> formulas) {

    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final int MOST_UNPACKED = 40 * 1024 * 1024;
    private static final int MOST_OF_CONTENTS = 2 * 1024 * 1024;
    private static final int MOST_FORMULAS = 100;

    /** Pictures and the like are left out: any part might be named as the sheet, so only what was looked at stays. */
    private static final Pattern PART = Pattern.compile(".*\\.(?:xml|rels)", Pattern.CASE_INSENSITIVE);

    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
    private static final Pattern ROW = Pattern.compile("[0-9]{1,7}");
    private static final XMLInputFactory XML = factory();

    /** @throws IOException when it is no workbook, or none that anybody made in good faith */
    public static SafeWorkbook of(byte[] file) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            return of(zip);
        } catch (RuntimeException mangled) {
            throw new IOException(mangled);
        }
    }

    private static SafeWorkbook of(ZipFile zip) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        List<SheetPlace> formulas = List.of();
        String first = entry(zip, new FirstSheet(XML, name -> unpacked(zip, entry(zip, name), MOST_OF_CONTENTS)).name())
                .getName();
        int left = MOST_UNPACKED;
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            out.setLevel(1);
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (!PART.matcher(entry.getName()).matches()) {
                    continue;
                }
                byte[] part = unpacked(zip, entry, left);
                left -= part.length;
                List<SheetPlace> found = formulas(part);
                if (entry.getName().equals(first)) {
                    formulas = found;
                } else if (!found.isEmpty()) {
                    continue;
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(part);
                out.closeEntry();
            }
        }
        return new SafeWorkbook(packed.toByteArray(), List.copyOf(formulas));
    }

    private static ZipArchiveEntry entry(ZipFile zip, String name) throws IOException {
        ZipArchiveEntry same = zip.getEntry(name);
        return same != null
                ? same
                : Collections.list(zip.getEntries()).stream()
                        .filter(entry -> entry.getName().equalsIgnoreCase(name))
                        .findFirst()
                        .orElseThrow(() -> new IOException("a part is missing"));
    }

    private static byte[] unpacked(ZipFile zip, ZipArchiveEntry entry, int most) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] part = in.readNBytes(most + 1);
            if (part.length > most) {
                throw new IOException("it unfolds into too much");
            }
            return part;
        }
    }

    private static List<SheetPlace> formulas(byte[] part) throws IOException {
        List<SheetPlace> formulas = new ArrayList<>();
        Place place = new Place(0, -1);
        boolean inCell = false; // charts and lists to choose from have formulas, too
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(part));
            while (xml.hasNext()) {
                int event = xml.next();
                String name = xml.hasName() ? xml.getLocalName() : "";
                if (name.equals("c")) {
                    inCell = event == XMLStreamReader.START_ELEMENT;
                }
                if (event == XMLStreamReader.START_ELEMENT) {
                    place = switch (name) {
                        case "row" -> place.row(address(xml, ROW));
                        case "c" -> place.cell(address(xml, CELL));
                        default -> place;
                    };
                    if (inCell && name.equals("f") && formulas.size() < MOST_FORMULAS) {
                        formulas.add(place.formula());
                    }
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
        return formulas;
    }

    private static Optional<MatchResult> address(XMLStreamReader xml, Pattern form) throws IOException {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("r")) {
                Matcher address = form.matcher(xml.getAttributeValue(i));
                if (!address.matches()) {
                    throw new IOException("no spreadsheet has such a place");
                }
                return Optional.of(address);
            }
        }
        return Optional.empty();
    }

    /** Where the reading of a sheet is. An address may be left out: then it is the next one. @param column from 0 */
    private record Place(int row, int column) {

        Place row(Optional<MatchResult> address) {
            return new Place(address.map(told -> Integer.parseInt(told.group())).orElse(row + 1), -1);
        }

        Place cell(Optional<MatchResult> address) {
            return address.map(told -> new Place(Integer.parseInt(told.group(2)), SheetLine.place(told.group(1))))
                    .orElseGet(() -> new Place(row, column + 1));
        }

        SheetPlace formula() {
            return new SheetPlace(row, SheetLine.letters(column));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
