<?php
// What OpenSID makes of dynamic widgets: a JSON list of what is pasted comes in, one of what is shown goes out.
// It sends a widget through AntiXSS (voku/anti-xss, with frames allowed) and tidy when it is kept, and through
// AntiXSS once more when it is shown; versions of 2025 leave out the first. tidy is the real one. AntiXSS is no package
// of Debian's or npm's; of markup without scripts in its attributes it takes just this:
function anti_xss(string $html): string
{
    return preg_replace(['~<script\b[^>]*>.*?</script>~is', '~\sstyle="[^"]*"~i'], '', $html);
}

// Settings of OpenSID.
function tidied(string $html): string
{
    $tidy = new tidy();
    $tidy->parseString($html, [
        'indent' => true,
        'output-xhtml' => true,
        'show-body-only' => true,
        'clean' => true,
        'coerce-endtags' => true,
    ], 'utf8');
    $tidy->cleanRepair();
    return tidy_get_output($tidy);
}

$versions = [
    '2410' => fn ($html) => anti_xss(tidied(anti_xss($html))),
    '2025' => fn ($html) => anti_xss(tidied($html)),
];
echo json_encode(array_map($versions[$argv[1]], json_decode(stream_get_contents(STDIN))));
