import io
f=io.BytesIO()
np.save(f,np.arange(6).reshape(2,3))
f.getvalue()

import io
f=io.BytesIO()
np.save(f,np.arange(6.).reshape(2,3).T)
f.getvalue()

import io
f=io.BytesIO()
np.save(f,3.5)
f.getvalue()

import io
f=io.BytesIO()
np.save(f,np.array([1,2],np.int8))
f.getvalue()

import io
f=io.BytesIO()
np.save(f,[1j,2])
f.seek(0)
np.load(f)

import io
f=io.BytesIO()
np.save(f,np.arange(6.).reshape(2,3).T)
f.seek(0)
np.load(f)

import io
f=io.BytesIO()
np.save(f,[True,False])
f.seek(0)
np.load(f)

import io
f=io.BytesIO()
np.save(f,np.zeros((0,3)))
f.seek(0)
np.load(f)

import io
np.load(io.BytesIO())

import io
np.load(io.BytesIO(b'abcdefgh'))

import io
f=io.BytesIO()
np.savez(f,np.arange(3),b=np.eye(2))
f.seek(0)
d=np.load(f)
(sorted(d.files),d['arr_0'],d['b'],'b' in d,len(d))

import io
f=io.BytesIO()
np.savez(f,np.arange(3))
f.seek(0)
np.load(f)['x']

import io
f=io.BytesIO()
np.savez(f,np.arange(3),arr_0=1)

import io
f=io.StringIO()
np.savetxt(f,[1.5,2])
f.getvalue()

import io
f=io.StringIO()
np.savetxt(f,[[1,2],[3,4]],fmt='%d',delimiter=',')
f.getvalue()

import io
f=io.StringIO()
np.savetxt(f,[[1,2],[3,4]],fmt=['%d','%.2f'],header='a b\nc',footer='end')
f.getvalue()

import io
f=io.StringIO()
np.savetxt(f,[[1,2],[3,4]],fmt='%d and %d',newline=';')
f.getvalue()

import io
f=io.BytesIO()
np.savetxt(f,[[1,2],[3,4]],fmt='%g')
f.getvalue()

import io
f=io.StringIO()
np.savetxt(f,[1j,2-1j],fmt='%.1f')
f.getvalue()

import io
f=io.StringIO()
np.savetxt(f,3)

import io
f=io.StringIO()
np.savetxt(f,[1,2],fmt=['%d','%d'])

import io
f=io.StringIO()
np.savetxt(f,[1,2],fmt='%d %d')

np.savetxt(3,[1])

import io
np.loadtxt(io.StringIO("0 1\n2 3"))

np.loadtxt(["1,2,3","4,5,6"],delimiter=',')

np.loadtxt(["1,2,3","4,5,6"],delimiter=',',usecols=(0,2),unpack=True)

np.loadtxt(["# c","1 2 # x","","3 4"])

np.loadtxt(["1 2","3 4"],dtype=int)

np.loadtxt(["1 2","3 x"])

np.loadtxt(["1 2","3"])

np.loadtxt(["1.5 2"],dtype=int)

np.loadtxt(["1","2"])

np.loadtxt(["1 2"])

np.loadtxt(["1"])

np.loadtxt(["1"],ndmin=1)

np.loadtxt(["1 2"],ndmin=2)

np.loadtxt(["1","2"],ndmin=2)

np.loadtxt([])

np.loadtxt(["a b","1 2"],skiprows=1)

np.loadtxt(["1 2","3 4","5 6"],max_rows=2)

np.loadtxt(["1 2","3 4"],usecols=1)

np.loadtxt(["1 2","3 4"],usecols=-1)

np.loadtxt(["1 2","3 4"],usecols=5)

np.loadtxt(["1 2","3 4"],converters={0:lambda s:float(s)*10})

np.loadtxt(["1 2","3 4"],converters=lambda s:-float(s))

np.loadtxt(["1e3 nan inf"])

np.loadtxt([b"1 2"])

np.loadtxt(["1;2"],delimiter=';',comments=None)

np.loadtxt(["1+2j 3"],dtype=complex)

np.loadtxt(3)

np.loadtxt(["1 % 2"],comments='%')

np.loadtxt(["1 2"],comments=['#','@'])

np.genfromtxt(["1,2,3","4,,6"],delimiter=',')

np.genfromtxt(["1,2,3","4,,6"],delimiter=',',filling_values=-9)

np.genfromtxt(["1,2,3","4,x,6"],delimiter=',')

np.genfromtxt(["1,2","4,5"],delimiter=',',dtype=int)

np.genfromtxt(["1,","4,5"],delimiter=',',dtype=int)

np.genfromtxt(["a,b","1,2","3,4"],delimiter=',',skip_header=1)

np.genfromtxt(["1,2","3,4"],delimiter=',',dtype=None)

np.genfromtxt(["1 2 3","4 5"])

np.genfromtxt(["1 2 3","4 5 6"],usecols=(0,2))

np.genfromtxt(["1 2 3","4 5 6"],skip_footer=1)

np.genfromtxt(["1 2 3","4 5 6","7 8 9"],max_rows=2)

np.genfromtxt(["1 2 3","4 5 6"],unpack=True)

np.genfromtxt(["N/A,2","3,4"],delimiter=',',missing_values='N/A',filling_values=0)

np.genfromtxt(["112233"],delimiter=2)

np.genfromtxt([])

np.frombuffer(b'\x01\x02',dtype=np.uint8)

np.frombuffer(b'\x01\x02\x03\x04\x05',dtype=np.uint8,count=3)

np.frombuffer(b'\x01\x02\x03',dtype=np.int16)

np.frombuffer(b'\x01\x02\x03\x00',dtype='<i2',offset=2)

np.frombuffer(np.arange(3).tobytes(),dtype=int)

np.frombuffer(b'',dtype=int)

np.frombuffer(b'ab',dtype=np.uint8).flags.writeable

np.frombuffer(bytearray(b'ab'),dtype=np.uint8).flags.writeable

np.frombuffer(b'ab',dtype=np.uint8,count=5)

np.fromstring('1 2',dtype=int,sep=' ')

np.fromstring('1, 2',dtype=int,sep=',')

np.fromstring('1.5,2',sep=',')

np.packbits([[1,0,1],[0,1,0]])

np.packbits(np.array([[[1,0,1],[0,1,0]],[[1,1,0],[0,0,1]]]),axis=-1)

np.packbits([1,1,0,1,0,1,1,1,1],bitorder='little')

np.packbits([1.5])

np.unpackbits(np.array([[2],[7],[23]],np.uint8),axis=1)

np.unpackbits(np.array([2,7],np.uint8))

np.unpackbits(np.array([2,7],np.uint8),count=10)

np.unpackbits(np.array([2,7],np.uint8),count=-3)

np.unpackbits(np.array([2,7],np.uint8),bitorder='little')

np.unpackbits([1])

import io
f=io.StringIO()
np.savetxt(f,['a'],fmt='%d')

np.loadtxt(["1 a","2 b"],dtype={'names':('x','y'),'formats':('i4','U1')})

np.loadtxt(["1 a","2 b"],dtype=[('x',int),('y','U3')],unpack=True)

np.loadtxt(["a,b","c,d"],dtype='U3',delimiter=',')

np.loadtxt(['"x,y",2'],dtype='U5',delimiter=',',quotechar='"')

import io
np.genfromtxt(io.StringIO("1,1.3,abcde"),dtype=[('i',int),('f',float),('s','U5')],delimiter=',')

np.genfromtxt(["a,b","1,2","3,4"],delimiter=',',names=True)

np.genfromtxt(["1,2","3,4"],delimiter=',',names='x,y')

np.genfromtxt(["1,2","3,4"],delimiter=',',names='x,y')['x']

np.genfromtxt(["1,a","3,b"],delimiter=',',dtype=None)

np.genfromtxt(["1,2.5","3,4"],delimiter=',',dtype=None)

import io
f=io.BytesIO()
np.save(f,['a','bc'])
f.getvalue()

import io
f=io.BytesIO()
np.save(f,['a','bc'])
f.seek(0)
np.load(f)
