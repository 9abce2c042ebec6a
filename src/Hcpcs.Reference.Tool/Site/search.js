// The search of the library in a browser: HcpcsSearch.WriteIndex gives the index, and the ranking is that of src/Hcpcs.Reference/Search, step by step, down to
// its single-precision arithmetic. docs/guide/search.md explains it, docs/guide/site.md says what is left out. No document is touched here.
// hcpcsSearch(index) gives { rows, search(text, day), complete(text, limit, day), marks(query, text, isTyping, hasErrors) }.
var hcpcsSearch = (function () {
  "use strict";
  const maxWordLength = 40, maxWords = 64, maxTextLength = 8192, maxPhrase = 5, minNear = 5, minNearPrefix = 7, wordsPerRow = 20;
  const inCode = 1, inName = 2, inShort = 4, inLong = 8, inSection = 16, inNote = 32, inHead = 64, fieldBits = 7, fieldMask = 127;
  const asWritten = 0, abbreviated = 1, asPrefix = 2, withError = 3;
  const match = { code: 0, wholeText: 1, codePrefix: 2, nameOrShortDescription: 3, words: 4, nearWholeText: 5, wordPrefixes: 6, typingError: 7, someWords: 8 };
  const report = 1, unnamed = 2, part = 4, variant = 8;
  const f = Math.fround;

  // Whether a character belongs to a word.
  function isWord(text, i) {
    const c = text.charCodeAt(i);
    return c < 128 ? c > 96 && c < 123 || c > 47 && c < 58 || c > 64 && c < 91 : i < text.length && /[\p{L}\p{Nd}]/u.test(text[i]);
  }

  const isDigit = (text, i) => { const c = text.charCodeAt(i); return c > 47 && c < 58; };

  // Calls give(word, start, end) for each word of a text: a run of letters and digits; a number ends where letters begin and keeps its decimal point;
  // w/o is one word; a possessive s is not a word.
  function readWords(text, give) {
    for (let i = 0; i < text.length;) {
      if (!isWord(text, i)) { i++; continue; }
      const start = i;
      let word;
      if (isDigit(text, i)) {
        while (isDigit(text, i) || text[i] === "." && isDigit(text, i + 1)) { i++; }
        word = text.slice(start, i);
      } else {
        while (isWord(text, i)) { i++; }
        word = text.slice(start, i).toLowerCase();
        if (word === "s" && start > 1 && (text[start - 1] === "'" || text[start - 1] === "\u2019") && isWord(text, start - 2)) { continue; }
        if (word === "w" && text[i] === "/" && (text[i + 1] === "o" || text[i + 1] === "O") && !isWord(text, i + 2)) {
          word = "wo";
          i += 2;
        }
      }
      give(word.length > maxWordLength ? word.slice(0, maxWordLength) : word, start, i);
    }
  }

  function wordsOf(text) {
    const words = [];
    readWords(text, word => words.push(word));
    return words;
  }

  const letterCount = word => word.replace(/[0-9.]/g, "").length;

  // Whether one letter of a word was changed, left out, put in, or swapped with its neighbor; with isPrefix, of a beginning of the other word.
  function isNear(word, other, isPrefix) {
    let same = 0;
    while (same < word.length && same < other.length && word[same] === other[same]) { same++; }
    const rest = word.slice(same), otherRest = other.slice(same);
    const ends = (a, b) => isPrefix ? b.startsWith(a) : a === b;
    if (!rest || !otherRest) { return rest.length + otherRest.length <= 1 || isPrefix && rest.length <= 1; }
    return ends(rest.slice(1), otherRest.slice(1)) || ends(rest, otherRest.slice(1)) || ends(rest.slice(1), otherRest)
      || rest.length > 1 && otherRest.length > 1 && rest[0] === otherRest[1] && rest[1] === otherRest[0] && ends(rest.slice(2), otherRest.slice(2));
  }

  // A word without the s of its plural.
  function stem(word) {
    if (word.length <= 3 || !word.endsWith("s") || "sui".includes(word[word.length - 2])) { return word; }
    return word.length === 4 || !word.endsWith("ies") ? word.slice(0, -1) : word.slice(0, -3) + "y";
  }

  // The table of everyday words.
  function readLayWords(text) {
    const lay = { phrases: new Map(), classes: new Map(), traits: new Map(), words: [], stems: new Set() };
    const traits = { report: report, unnamed: unnamed, part: part, variant: variant };
    for (const line of text.split("\n")) {
      if (line[0] === "[") {
        const end = line.indexOf("]"), name = line.slice(1, end);
        for (const word of line.slice(end + 1).split(" ").filter(Boolean)) {
          if (traits[name]) { lay.traits.set(word, traits[name]); } else if (name !== "plain") { lay.classes.set(word, name); }
        }
        continue;
      }
      const separator = line.search(/[=>]/), target = line.slice(separator + 1).trim(), isPointer = line[separator] === ">";
      const slots = isPointer ? [] : target.split(" ").filter(Boolean)
        .map(word => ({ words: word.replace(/^~+/, "").split("/"), isRequired: word[0] !== "~" }));
      for (const phrase of line.slice(0, separator).split(",")) {
        const stems = [];
        for (const word of wordsOf(phrase)) {
          stems.push(stem(word));
          if (!lay.stems.has(stem(word))) {
            lay.stems.add(stem(word));
            lay.words.push(word);
          }
        }
        lay.phrases.set(stems.join(" "), { target: target, isPointer: isPointer, slots: slots });
      }
    }
    lay.has = word => lay.stems.has(stem(word));
    lay.findNear = function (word) {
      const near = lay.words.filter(other =>
        other.length >= minNear && other[0] === word[0] && Math.abs(other.length - word.length) <= 1 && isNear(word, other, false));
      return near.length === 1 ? near[0] : null;
    };
    return lay;
  }

  // Every word of the release with the rows that have it, as the library's index: a posting is a row and, in its low bits, the fields.
  function buildWords(data) {
    const count = data.identities.length, numbers = new Map(), words = [], texts = new Map(), rowStarts = new Int32Array(count + 1);
    const shortLengths = new Uint8Array(count), lastPlace = [], extra = [];
    let rowWords = new Uint32Array(200000), size = 0;
    const addExtra = (row, field, text) => (extra[row] = extra[row] || []).push([field, text]);
    for (let i = 0; i < data.names.length; i += 2) { addExtra(data.names[i + 1], inName, data.names[i]); }
    for (let i = 0; i < data.sections.length; i += 3) {
      for (let row = data.sections[i]; row < data.sections[i + 1]; row++) { addExtra(row, inSection, data.sections[i + 2]); }
    }
    for (let i = 0; i < data.notes.length; i += 2) { addExtra(data.notes[i], inNote, data.notes[i + 1]); }
    for (let row = 0; row < count; row++) {
      const start = size;
      rowStarts[row] = start;
      const add = function (field, text, head) {
        const whole = [];
        readWords(text.slice(0, maxTextLength), function (word) {
          whole.push(word);
          let number = numbers.get(word);
          if (number === undefined) {
            number = words.length;
            numbers.set(word, number);
            words.push(word);
            lastPlace.push(-1);
          }
          const fields = field | (whole.length <= head ? inHead : 0);
          if (lastPlace[number] >= start) {
            rowWords[lastPlace[number]] |= fields;
          } else {
            if (size === rowWords.length) {
              const larger = new Uint32Array(2 * size);
              larger.set(rowWords);
              rowWords = larger;
            }
            lastPlace[number] = size;
            rowWords[size++] = number << fieldBits | fields;
          }
        });
        if (whole.length && field !== inSection && field !== inNote) {
          const key = whole.join(" "), rows = texts.get(key);
          if (rows) { rows.push(row); } else { texts.set(key, [row]); }
        }
      };
      add(inShort, data.short[row], 0);
      shortLengths[row] = Math.min(size - start, 255);
      add(inLong, data.long[row], parseInt(data.heads[row], 16));
      for (const [field, text] of extra[row] || []) { add(field, text, 0); }
    }
    rowStarts[count] = size;

    // In alphabetical order, in which the words that begin alike stand together.
    const order = words.map((_, number) => number).sort((a, b) => words[a] < words[b] ? -1 : 1), renumbered = new Int32Array(words.length);
    order.forEach((number, place) => { renumbered[number] = place; });
    const postingStarts = new Int32Array(words.length + 1), postings = new Uint32Array(size);
    for (let i = 0; i < size; i++) {
      const number = renumbered[rowWords[i] >>> fieldBits];
      rowWords[i] = number << fieldBits | rowWords[i] & fieldMask;
      postingStarts[number + 1]++;
    }
    for (let i = 0; i < words.length; i++) { postingStarts[i + 1] += postingStarts[i]; }
    const next = postingStarts.slice();
    for (let row = 0; row < count; row++) {
      for (let i = rowStarts[row]; i < rowStarts[row + 1]; i++) { postings[next[rowWords[i] >>> fieldBits]++] = row << fieldBits | rowWords[i] & fieldMask; }
    }
    return { words: order.map(number => words[number]), rowWords, rowStarts, postings, postingStarts, shortLengths, texts };
  }

  return function (data) {
    const { words, rowWords, rowStarts, postings, postingStarts, shortLengths, texts } = buildWords(data);
    const rowCount = data.identities.length, codeCount = data.codeCount, lay = readLayWords(data.layWords);
    const spellings = data.spellings.map(pair => pair.split(" ")), rowOf = new Map(data.identities.map((identity, row) => [identity.toLowerCase(), row]));
    const upperNames = [];
    for (let i = 0; i < data.names.length; i += 2) { upperNames.push(data.names[i].toUpperCase()); }

    function lowerBound(word) {
      let low = 0, high = words.length;
      while (low < high) {
        const middle = low + high >>> 1;
        if (words[middle] < word) { low = middle + 1; } else { high = middle; }
      }
      return low;
    }

    function find(word) {
      const place = lowerBound(word);
      return words[place] === word ? place : -1;
    }

    function findPrefix(prefix) {
      const first = lowerBound(prefix);
      let end = first;
      while (end < words.length && words[end].startsWith(prefix)) { end++; }
      return [first, end];
    }

    const hasPrefix = prefix => (words[lowerBound(prefix)] || "").startsWith(prefix);

    const abbreviations = new Map();
    for (const entry of data.abbreviations.split(";")) {
      const [abbreviation, ...meanings] = entry.split(" ");
      for (const word of meanings) {
        for (const [from, to] of [[abbreviation, word], [word, abbreviation]]) {
          if (!abbreviations.has(from)) { abbreviations.set(from, []); }
          abbreviations.get(from).push(to);
        }
      }
    }

    function findAbbreviations(word, found) {
      for (const other of abbreviations.get(word) || []) {
        addFound(other, found);
      }
    }

    function addFound(word, found) {
      const number = find(word);
      if (number >= 0 && !found.includes(number)) { found.push(number); }
    }

    // The singular or the plural of a word.
    function findForms(word, found) {
      const last = word[word.length - 1], before = word[word.length - 2];
      if (word.length < 3 || word.length > maxWordLength - 2 || !(last >= "a" && last <= "z")) { return; }
      if (last !== "s") {
        addFound(word + "s", found);
        if (last === "y") { addFound(word.slice(0, -1) + "ies", found); return; }
      } else if (before !== "s") {
        addFound(word.slice(0, -1), found);
        if (word.endsWith("ies")) { addFound(word.slice(0, -3) + "y", found); return; }
        if (before === "e" || before === "i") {
          addFound(word.slice(0, -2) + (before === "e" ? "i" : "e") + "s", found);
          if (before === "e") { addFound(word.slice(0, -2), found); }
          return;
        }
      }
      addFound(word + "es", found);
    }

    function hasForms(word) {
      const found = [];
      findForms(word, found);
      return found.length > 0;
    }

    // The words that differ from one by a typing error; with isPrefix, also those that begin so and with the same letter.
    function findNear(word, isPrefix) {
      const found = [];
      const check = (other, asBeginning) => other.length >= minNear && (other[0] === word[0] || Math.max(word.length, other.length) > minNear)
        && other !== word && isNear(word, other, asBeginning);
      words.forEach(function (other, number) {
        if (Math.abs(other.length - word.length) <= 1 && check(other, false)) { found.push(number); }
      });
      if (isPrefix && !found.length && word.length >= minNearPrefix) {
        const [first, end] = findPrefix(word[0]);
        for (let number = first; number < end; number++) {
          if (check(words[number], true)) { found.push(number); }
        }
      }
      return found;
    }

    function findModifier(word) {
      const row = /^[a-z0-9]{2}$/.test(word) ? rowOf.get(word) : undefined;
      return row === undefined ? -1 : row;
    }

    // The rows of the codes that a word is the beginning of; a letter alone begins none.
    function findCodes(word) {
      if (!/^[a-z][0-9]{1,4}$/.test(word)) { return [0, 0]; }
      const upper = word.toUpperCase();
      let low = 0, high = codeCount;
      while (low < high) {
        const middle = low + high >>> 1;
        if (data.identities[middle] < upper) { low = middle + 1; } else { high = middle; }
      }
      while (high < codeCount && data.identities[high].startsWith(upper)) { high++; }
      return [low, high];
    }

    // Whether a word is one of the index, begins one, or is in the table of everyday words.
    function isKnown(word) {
      if (word.length < 4 || hasPrefix(word)) { return true; }
      const [first, end] = findCodes(word);
      return first < end || lay.has(word) || hasForms(word);
    }

    // The American spelling of a word, if it is known.
    function respell(word) {
      for (const [british, american] of spellings) {
        if (word.includes(british)) {
          const spelling = word.split(british).join(american);
          if (isKnown(spelling)) { return spelling; }
        }
      }
      return null;
    }

    // The two words that a word is made of, the one with the longest first.
    function split(word) {
      const isWhole = half => find(half) >= 0 || lay.has(half) || hasForms(half);
      for (let length = word.length - 3; length >= 3; length--) {
        if (Math.max(length, word.length - length) >= 5 && isWhole(word.slice(0, length)) && isWhole(word.slice(length))) {
          return [word.slice(0, length), word.slice(length)];
        }
      }
      return null;
    }

    // ---- What a search was asked.
    function readQuery(text) {
      const query = { words: [], sequence: [], last: -1, traits: 0, wantsModifier: false, hasOtherCode: false, pointers: [] };
      text = text.slice(0, maxTextLength);
      readOtherCodes(text, query);
      readWords(text, function (word, start, end) {
        let place = query.words.findIndex(other => other.text === word);
        if (place < 0 && query.words.length < maxWords) {
          place = query.words.length;
          query.words.push({ text: word, place: query.sequence.length, isTypedText: true });
        }
        query.sequence.push(word);
        query.last = end === text.length ? place : -1;
      });
      return query;
    }

    // Notes the codes of other code sets in a text.
    function readOtherCodes(text, query) {
      for (const item of text.split(/[ ,;:()]+/).filter(Boolean)) {
        const target = /^[0-9]{4}[0-9AFTUM]$/i.test(item) ? "a CPT (HCPCS Level I) code"
          : /^d[0-9]{4}$/i.test(item) ? "a CDT code"
          : /^[a-z][0-9][a-z0-9]\.[a-z0-9]{1,4}$/i.test(item) ? "an ICD-10-CM code"
          : /^(n4)?([0-9]{11}|[0-9]{5}-[0-9]{4}-[0-9]{2}|[0-9]{4}-[0-9]{4}-[0-9]{2}|[0-9]{5}-[0-9]{3}-[0-9]{2}|[0-9]{5}-[0-9]{4}-[0-9])$/i.test(item)
            ? "a National Drug Code (NDC)"
          : null;
        if (target) {
          query.hasOtherCode = true;
          query.pointers.push({ text: item, target: target });
        } else if (/^[a-z][0-9]{4}$/i.test(item.trim())) {
          query.hasOtherCode = false;
          return;
        }
      }
    }

    const isRequired = word => !word.isOptional;
    const requiredCount = query => query.words.filter(isRequired).length;

    // Puts CMS's words in the place of those that people use, and tells which words an entry must have.
    function rewrite(query) {
      correct(query);
      replacePhrases(query);
      markOptional(query);
      if (query.hasOtherCode || query.pointers.length && !hasMoreThanPointers(query)) { query.words = []; }
    }

    function correct(query) {
      const rewritten = [];
      let last = -1;
      query.words.forEach(function (word, i) {
        const before = rewritten.length, text = word.text;
        let spelling, near, halves;
        if (isKnown(text)) {
          rewritten.push(word);
        } else if ((spelling = respell(text)) || letterCount(text) >= minNear && (near = lay.findNear(text))) {
          rewritten.push({ text: spelling || near, isCorrected: true });
        } else if ((halves = split(text)) && !findNear(text, false).length) {
          rewritten.push({ text: halves[0] }, { text: halves[1] });
        } else {
          rewritten.push(word);
        }
        if (i === query.last && rewritten[before].isTypedText) { last = before; }
      });
      query.words = rewritten.slice(0, maxWords);
      query.last = last;
    }

    // The longest phrase of the table of everyday words that begins at a word.
    function findPhrase(query, i) {
      for (let length = Math.min(maxPhrase, query.words.length - i); length > 0; length--) {
        const phrase = lay.phrases.get(query.words.slice(i, i + length).map(word => stem(word.text)).join(" "));
        if (phrase) { return { phrase: phrase, length: length }; }
      }
      return null;
    }

    function replacePhrases(query) {
      const rewritten = [], isIn = phrase => phrase.slots.every(slot => !slot.isRequired || slot.words.some(word => find(word) >= 0 || hasForms(word)));
      let last = -1;
      for (let i = 0; i < query.words.length;) {
        const found = findPhrase(query, i);
        if (!found || !isIn(found.phrase)) {
          last = i === query.last ? rewritten.length : last;
          rewritten.push(query.words[i++]);
          continue;
        }
        const typed = query.words.slice(i, i + found.length), phrase = found.phrase;
        if (phrase.isPointer) {
          typed.forEach(word => rewritten.push(Object.assign({}, word, { isPointed: true })));
          query.pointers.push({ text: typed.map(word => word.text).join(" "), target: phrase.target });
        }
        // A word that CMS writes too still finds all that has it; what it stands for comes first.
        const isWritten = found.length === 1 && !phrase.isPointer && find(typed[0].text) >= 0;
        phrase.slots.forEach(function (slot, place) {
          const isTyped = isWritten && place === 0;
          rewritten.push({
            text: isTyped ? typed[0].text : slot.words[0],
            alternatives: slot.words,
            isTyped: isTyped,
            isMeant: isWritten && slot.isRequired,
            isOptional: !isTyped && (isWritten || !slot.isRequired),
            isCorrected: typed[0].isCorrected,
          });
        });
        i += found.length;
      }
      query.words = rewritten.slice(0, maxWords);
      query.last = last;
    }

    // Stop words need not be there, nor amounts.
    function markOptional(query) {
      const isUnit = i => i >= 0 && i < query.words.length && lay.classes.get(query.words[i].text) === "unit";
      query.words.forEach(function (word, i) {
        query.traits |= lay.traits.get(word.text) || 0;
        if (word.alternatives) { return; }
        const kind = lay.classes.get(word.text), before = i > 0 && query.words[i - 1].text === "of" ? i - 2 : i - 1;
        query.wantsModifier = query.wantsModifier || kind === "modifier";
        word.isOptional = kind === "stop" || kind === "unit" || kind === "modifier" || isDigit(word.text, 0) && (isUnit(i + 1) || isUnit(before));
      });
      if (!requiredCount(query)) { query.words.forEach(word => { word.isOptional = false; }); }
    }

    const hasMoreThanPointers = query => query.words.some(word => !word.isOptional && !word.isPointed && lay.classes.get(word.text) !== "form");

    // ---- Where the words of a search occur: for each word a chain of what was found for it, what fits best first, and its weight.
    function clearFound(query) {
      for (const word of query.words) {
        word.found = [];
        word.count = word.weight = 0;
        word.isWeighed = false;
      }
    }

    function addRange(word, start, end, kind, isRows, first, last) {
      word.found.push({ start: start, end: end, kind: kind, isRows: isRows, first: first, last: last });
      word.count += end - start;
    }

    function addWords(word, first, end, kind) {
      if (first < end) { addRange(word, postingStarts[first], postingStarts[end], kind, false, first, end); }
    }

    // A rare word weighs more, one of a few letters less. What was weighed by its whole words keeps that weight.
    function weigh(word) {
      if (word.isWeighed) { return; }
      if (!word.count) { word.weight = f(Math.log(2 + rowCount)); return; }
      word.weight = f(f(Math.log(f(1 + f(rowCount / word.count)))) * Math.min(1, f(f(word.text.length + 1) / 5)));
      word.isWeighed = true;
    }

    const weightOf = word => isRequired(word) || word.isMeant ? word.weight : f(f(0.3) * word.weight);

    const totalWeight = query => query.words.reduce((all, word) => isRequired(word) ? f(all + word.weight) : all, 0);

    function findWhole(word) {
      const numbers = [];
      if (word.alternatives) {
        for (const text of word.isTyped ? [word.text, ...word.alternatives] : word.alternatives) { addForms(word, text, abbreviated, numbers); }
        weigh(word);
        return;
      }
      addForms(word, word.text, asWritten, numbers);
      const modifier = findModifier(word.text), [first, end] = findCodes(word.text);
      if (modifier >= 0) { addRange(word, modifier, modifier + 1, asWritten, true); }
      if (first < end) { addRange(word, first, end, end === first + 1 ? asWritten : asPrefix, true); }
      weigh(word);
    }

    // Finds a text, its singular or plural, and what those abbreviate or are abbreviated to.
    function addForms(word, text, kind, numbers) {
      const number = find(text), known = numbers.length;
      if (number >= 0 && !numbers.includes(number)) { numbers.push(number); }
      findForms(text, numbers);
      const forms = numbers.length;
      findAbbreviations(text, numbers);
      for (let place = known; place < forms; place++) { findAbbreviations(words[numbers[place]], numbers); }
      for (let place = forms, end = numbers.length; place < end; place++) { findForms(words[numbers[place]], numbers); }
      for (const found of numbers.slice(known)) { addWords(word, found, found + 1, word.isCorrected ? withError : found === number ? kind : abbreviated); }
    }

    // Finds the words that begin so. One or two letters are a beginning only where they are being typed.
    function addPrefixes(query, word) {
      if (!word.alternatives && !word.isCorrected && (word.text.length >= 3 || word === query.words[query.last])) {
        const [first, end] = findPrefix(word.text);
        addWords(word, first, end, asPrefix);
        weigh(word);
      }
    }

    function addNear(query, word) {
      let found = [];
      if (!word.alternatives && letterCount(word.text) >= minNear) {
        found = findNear(word.text, word === query.words[query.last]);
        for (const number of found) { addWords(word, number, number + 1, withError); }
        weigh(word);
      }
      return found;
    }

    // ---- Which rows have the words, and what each has of them.
    const state = {
      pass: new Int32Array(rowCount), score: new Float32Array(rowCount), matched: new Uint8Array(rowCount), all: new Uint8Array(rowCount),
      inShort: new Uint8Array(rowCount), step: new Uint8Array(rowCount), stepFields: new Uint8Array(rowCount), kind: new Uint8Array(rowCount),
      stepKind: new Uint8Array(rowCount),
    };
    let pass = 0;

    // The rows that have all words, or any, and are not done with.
    function collect(query, mustHaveAll, isDone) {
      const order = [], required = requiredCount(query);
      for (const word of query.words) {
        let place = order.length;
        while (place > 0 && (isRequired(word) === isRequired(order[place - 1]) ? order[place - 1].count > word.count : isRequired(word))) { place--; }
        order.splice(place, 0, word);
      }
      pass++;
      let rows = [];
      if (mustHaveAll && !order[0].count) { return rows; }
      for (let step = 0; step < (mustHaveAll ? order.length : required); step++) {
        const touched = [], word = order[step];
        for (const found of word.found) {
          // Where few rows are left, the library reads their words, and of a beginning it then takes the first in the row.
          if (mustHaveAll && step > 0 && !found.isRows && found.end - found.start > wordsPerRow * rows.length) {
            for (const row of rows) {
              for (let i = rowStarts[row]; i < rowStarts[row + 1]; i++) {
                const number = rowWords[i] >>> fieldBits;
                if (number >= found.first && number < found.last) { touch(row, step, rowWords[i] & fieldMask, found.kind, touched); }
              }
            }
            continue;
          }
          for (let i = found.start; i < found.end; i++) {
            const row = found.isRows ? i : postings[i] >>> fieldBits, fields = found.isRows ? inCode : postings[i] & fieldMask;
            if (state.pass[row] !== pass) {
              if (mustHaveAll && step > 0 || isDone[row]) { continue; }
              state.pass[row] = pass;
              state.score[row] = state.matched[row] = state.inShort[row] = state.stepFields[row] = state.kind[row] = state.stepKind[row] = 0;
              state.all[row] = state.step[row] = 255;
              if (!mustHaveAll) { rows.push(row); }
            } else if (mustHaveAll && state.matched[row] < Math.min(step, required)) {
              continue;
            }
            touch(row, step, fields, found.kind, touched);
          }
        }
        for (const row of touched) { foldWord(row, weightOf(word), isRequired(word)); }
        if (mustHaveAll && isRequired(word)) { rows = touched; }
      }
      return rows;
    }

    function touch(row, step, fields, kind, touched) {
      if (state.step[row] !== step) {
        state.step[row] = step;
        state.stepFields[row] = fields;
        state.stepKind[row] = kind;
        touched.push(row);
      } else if (kind <= abbreviated && state.stepKind[row] <= abbreviated) {
        state.stepFields[row] |= fields;
      }
    }

    // Adds what was found of one word to a row that has it.
    function foldWord(row, weight, required) {
      const fields = state.stepFields[row];
      let worth = fields & (inName | inShort | inCode) ? 1 : fields & inLong ? f(0.9) : fields & inNote ? f(0.7) : f(0.4);
      if (fields & inHead) { worth = f(worth + f(0.2)); }
      state.score[row] = f(state.score[row] + f(f(weight * worth) * f(1 - f(f(0.02) * state.stepKind[row]))));
      if (required) {
        state.matched[row]++;
        state.kind[row] = Math.max(state.kind[row], state.stepKind[row]);
        state.all[row] &= fields;
      }
      if (fields & inShort) { state.inShort[row]++; }
    }

    const isValid = (row, day) => day === null || !(data.first[row] > day) && (data.last[row] === null || data.last[row] >= day);

    // ---- All rows that a text finds, the best first: { hits: [{ row, match, isEnded }], pointers }. With a day, only what is valid on it.
    function search(text, day) {
      const query = readQuery(text), isDone = new Uint8Array(rowCount), best = [];
      day = day === undefined ? null : day;

      function offer(row, how, score) {
        isDone[row] = 1;
        if (!isValid(row, day)) { return; }
        const isReport = parseInt(data.traits[row], 16) & ~query.traits & report;
        best.push({
          row: row,
          match: how,
          tier: how !== match.nameOrShortDescription && how !== match.words ? how : isReport ? match.wordPrefixes : match.nameOrShortDescription,
          isEnded: data.last[row] !== null && data.last[row] < data.lastDay,
          score: Math.floor(f(f(Math.min(4, Math.max(0, score))) * 262143)),
        });
      }

      function scoreOf(row, all) {
        let score = f(f(state.score[row] / all) + f(f(0.2) * Math.min(1, f(state.inShort[row] / Math.max(1, shortLengths[row])))));
        const behind = parseInt(data.traits[row], 16) & ~query.traits;
        score = f(score - (behind & report ? 0.5 : 0));
        score = f(score - (behind & unnamed ? f(0.3) : 0));
        score = f(score - (behind & part ? f(0.15) : 0));
        score = f(score - (behind & variant ? f(0.15) : 0));
        return f(f(score + 0.5) + (query.wantsModifier && row >= codeCount ? 0.5 : 0));
      }

      function offerAll(isPart) {
        const rows = collect(query, true, isDone), all = totalWeight(query);
        for (const row of rows) {
          const kind = state.kind[row];
          offer(row, isPart ? match.someWords
            : kind <= abbreviated ? (state.all[row] & (inName | inShort) ? match.nameOrShortDescription : match.words)
            : kind === asPrefix ? match.wordPrefixes : match.typingError, scoreOf(row, all));
        }
      }

      function offerText(key, how, score) {
        for (const row of texts.get(key) || []) {
          if (!isDone[row]) { offer(row, how, score); }
        }
      }

      // Where no row has all words: those that have what is known, or most of the weight.
      function offerSome() {
        const all = totalWeight(query), missing = query.words.filter(word => isRequired(word) && !word.count).length;
        if (missing > 0 && missing < requiredCount(query)) {
          query.words.forEach(word => { word.isOptional = word.isOptional || !word.count; });
          if (totalWeight(query) >= f(f(0.2) * all)) { offerAll(true); }
          if (best.length || requiredCount(query) === 1) { return; }
        }
        const rows = collect(query, false, isDone), most = rows.reduce((a, row) => Math.max(a, state.score[row]), 0);
        const least = Math.max(f(f(0.6) * most), f(f(0.2) * all));
        for (const row of rows) {
          if (state.score[row] >= least) { offer(row, match.someWords, scoreOf(row, all)); }
        }
      }

      if (query.words.length) {
        clearFound(query);
        if (query.words.length === 1) {
          const word = query.words[0].text, modifier = findModifier(word), [first, end] = findCodes(word);
          if (modifier >= 0) { offer(modifier, match.code, 0); }
          for (let row = first; row < end; row++) { offer(row, word.length === 5 ? match.code : match.codePrefix, 0); }
        }
        offerText(query.sequence.join(" "), match.wholeText, 1);
        for (const word of query.words) {
          if (hasPrefix(word.text) || lay.has(word.text)) { continue; }
          for (const number of addNear(query, word)) {
            offerText(query.sequence.map((text, place) => place === word.place ? words[number] : text).join(" "), match.nearWholeText, 0.5);
          }
        }
        rewrite(query);
        clearFound(query);
      }
      if (query.words.length) {
        query.words.forEach(findWhole);
        offerAll(false);
        for (const word of query.words) {
          addPrefixes(query, word);
          if (!word.count) { addNear(query, word); }
        }
        offerAll(false);
        if (!best.length && requiredCount(query) > 1 && !query.pointers.length) { offerSome(); }
      }
      best.sort((a, b) => a.tier - b.tier || a.isEnded - b.isEnded || b.score - a.score || a.match - b.match || a.row - b.row);
      return { hits: best, pointers: query.pointers };
    }

    // The words that complete the last one of a text, those in most rows that have all the others first.
    function completeLastWord(text, day) {
      const query = readQuery(text);
      if (query.last < 0) { return []; }
      const last = query.words[query.last], prefix = last.text, counts = new Map(), [first, end] = findPrefix(prefix);
      clearFound(query);
      if (last.place === query.sequence.length - 1) { query.words = query.words.filter(word => word !== last); }
      query.last = -1;
      if (query.words.length) {
        for (const word of query.words) {
          findWhole(word);
          if (!word.count) { addPrefixes(query, word); }
        }
        for (const row of collect(query, true, new Uint8Array(rowCount))) {
          if (!isValid(row, day)) { continue; }
          for (let i = rowStarts[row]; i < rowStarts[row + 1]; i++) {
            const number = rowWords[i] >>> fieldBits;
            counts.set(number, (counts.get(number) || 0) + 1);
          }
        }
      } else {
        for (let number = first; number < end; number++) {
          let count = 0;
          for (let i = postingStarts[number]; i < postingStarts[number + 1]; i++) { count += isValid(postings[i] >>> fieldBits, day) ? 1 : 0; }
          counts.set(number, count);
        }
      }
      const found = [];
      for (let number = first; number < end; number++) {
        if (words[number].length !== prefix.length && counts.get(number)) { found.push(number); }
      }
      return found.sort((a, b) => counts.get(b) - counts.get(a) || a - b).slice(0, 3).map(number => words[number]);
    }

    // What a text being typed may become, the likeliest first: { kind: code, name, word or entry, text, row }.
    function complete(text, limit, day) {
      const typed = text.trim(), lower = typed.toLowerCase(), list = [], seen = new Set();
      day = day === undefined ? null : day;
      if (!typed || typed.length > maxTextLength) { return list; }
      const add = function (kind, shown, row) {
        if (!isValid(row, day)) { return false; }
        seen.add(row);
        list.push({ kind: kind, text: shown, row: row });
        return true;
      };
      let completions = completeLastWord(text, day), start = 0;
      if (completions.length) { readWords(text, (_, wordStart) => { start = wordStart; }); }
      if (lower.length <= 5) {
        const modifier = findModifier(lower), [first, end] = findCodes(lower);
        if (modifier >= 0) { add("code", data.short[modifier], modifier); }
        for (let row = first; row < end; row++) { add("code", data.short[row], row); }
      }
      upperNames.forEach(function (upper, i) {
        const name = data.names[2 * i];
        if (upper.startsWith(typed.toUpperCase()) && add("name", name, data.names[2 * i + 1])) {
          completions = completions.filter(word => name.toLowerCase() !== (text.slice(0, start) + word).toLowerCase());
        }
      });
      for (const word of completions) { list.push({ kind: "word", text: text.slice(0, start) + word, row: -1 }); }
      if (list.length < limit) {
        for (const hit of search(typed, day).hits) {
          if (!seen.has(hit.row)) { list.push({ kind: "entry", text: data.short[hit.row], row: hit.row, match: hit.match }); }
          if (list.length >= limit) { break; }
        }
      }
      return list.slice(0, limit);
    }

    // The parts of a text that a query matched, each as [start, end]. While typing, of a word that begins so only that beginning.
    function marks(query, text, isTyping, hasErrors) {
      const sought = wordsOf(query.slice(0, maxTextLength)).slice(0, maxWords), found = [], meant = new Set();
      if (!isTyping) {
        const read = readQuery(query);
        read.words.forEach((_, i) => ((findPhrase(read, i) || { phrase: { slots: [] } }).phrase.slots)
          .forEach(slot => slot.words.forEach(word => meant.add(stem(word)))));
      }
      readWords(text, function (word, start, end) {
        for (const other of sought) {
          const begins = word.startsWith(other);
          if (begins || stem(word) === stem(other) || meant.has(stem(word)) || (abbreviations.get(other) || []).includes(word) && other[0] === word[0]
            || hasErrors && letterCount(other) >= minNear && word.length >= minNear && isNear(other, word, true)) {
            found.push([start, begins && isTyping && other.length < word.length ? start + other.length : end]);
            break;
          }
        }
      });
      return found;
    }

    return { search: search, complete: complete, marks: marks, match: match };
  };
})();
